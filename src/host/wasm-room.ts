import { ExampleStore } from '../dataset/example-store.ts';
import { scratchBytes } from '../engine/kernels/simd/scratch-bytes.ts';
import { createSimdKernels } from '../engine/kernels/simd/simd-kernels.ts';
import type { WasmMemory, WasmModule } from '../engine/kernels/simd/web-assembly.ts';
import { Arena } from '../engine/memory.ts';
import { SOLO, type Team } from '../engine/team.ts';
import { CHUNK_ROWS } from '../engine/workspace.ts';
import { dismissHelpers } from '../lib/threads/job-board.ts';
import type { EngineLimit } from '../spec/engine-name.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from '../spec/mnist.ts';
import type { EngineRoom, Furnished } from './engine-room.ts';
import type { HelperTask } from './helper.ts';
import { HelperTeam } from './helper-team.ts';
import { fixedBytes, type MapSizes, mapBytes, mapFixed, mapMemory } from './memory-map.ts';
import { teamSize } from './team-size.ts';

const PAGE_BYTES = 65_536;
const DIGITS = { training: TRAINING_FILE_EXAMPLES, test: TEST_EXAMPLES };

export interface GrowingMemory extends WasmMemory {
  /** Throws RangeError when there is not that much. */
  grow(pages: number): number;
}

export interface WasmRoomParts {
  readonly module: WasmModule;
  /** Shared if there is more than one thread; may be small, it grows. */
  readonly memory: GrowingMemory;
  /** Threads at hand, this one included. */
  readonly threads: number;
  /** Whether all of them are to be used, even where a small network is faster alone. */
  readonly isForced: boolean;
  readonly limit: EngineLimit | null;
  /** Starts or reuses helper number `task.member` on a task. */
  readonly sendHelper: (task: HelperTask) => void;
}

/** WebAssembly SIMD over one memory that holds the digits, the network and what threads share. */
export class WasmRoom implements EngineRoom {
  readonly limit: EngineLimit | null;
  readonly training: ExampleStore;
  readonly test: ExampleStore;
  readonly #parts: WasmRoomParts;

  /** @throws RangeError when there is no memory for the digits. */
  constructor(parts: WasmRoomParts) {
    this.#parts = parts;
    this.limit = parts.limit;
    if (!this.#grow(fixedBytes(DIGITS))) throw new RangeError('No memory for the digits.');
    const { training, test } = mapFixed(new Arena(parts.memory.buffer), DIGITS);
    this.training = new ExampleStore(training.pixels, training.labels);
    this.test = new ExampleStore(test.pixels, test.labels);
  }

  bytesFor(spec: ExperimentSpec): number {
    return mapBytes(spec, this.#sizesFor(spec));
  }

  furnish(spec: ExperimentSpec): Furnished | null {
    const { module, memory } = this.#parts;
    // From here on no helper of the network before touches the memory but for its board.
    dismissHelpers(mapFixed(new Arena(memory.buffer), DIGITS).board);
    if (!this.#grow(this.bytesFor(spec))) return null;
    const sizes = this.#sizesFor(spec);
    const map = mapMemory(new Arena(memory.buffer), spec, sizes);
    this.training.moveTo(map.training.pixels, map.training.labels);
    this.test.moveTo(map.test.pixels, map.test.labels);
    const kernels = createSimdKernels(module, memory, map.scratch[0] ?? 0);
    const team = this.#enlist(spec, sizes, map.board);
    const engine = team.size > 1 ? 'threads' : 'simd';
    return { engine, kernels, network: map.network, team };
  }

  #sizesFor(spec: ExperimentSpec): MapSizes {
    const { threads, isForced } = this.#parts;
    return {
      ...DIGITS,
      members: isForced ? threads : teamSize(spec, threads),
      scratchBytes: scratchBytes(layerShapes(spec), CHUNK_ROWS),
    };
  }

  #grow(bytes: number): boolean {
    const { memory } = this.#parts;
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE_BYTES);
    if (missing <= 0) return true;
    try {
      memory.grow(missing);
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  #enlist(spec: ExperimentSpec, sizes: MapSizes, board: Int32Array): Team {
    const { module, memory, sendHelper } = this.#parts;
    if (sizes.members === 1) return SOLO;
    const team = new HelperTeam(board, sizes.members);
    const { enlistment } = team;
    for (let member = 1; member < sizes.members; member++) {
      sendHelper({ module, memory, spec, sizes, enlistment, member });
    }
    return team;
  }
}
