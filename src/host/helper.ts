import { createSimdKernels } from '../engine/kernels/simd/simd-kernels.ts';
import type { WasmMemory, WasmModule } from '../engine/kernels/simd/web-assembly.ts';
import { Arena } from '../engine/memory.ts';
import { makePlan } from '../engine/plan.ts';
import { serveTeam } from '../engine/team.ts';
import { HelperBoard } from '../lib/threads/job-board.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { type MapSizes, mapMemory } from './memory-map.ts';

/** What a helper thread is told: everything else it finds in the memory. */
export interface HelperTask {
  readonly module: WasmModule;
  readonly memory: WasmMemory;
  readonly spec: ExperimentSpec;
  readonly sizes: MapSizes;
  /** Which team it is for. */
  readonly enlistment: number;
  /** 1 to members − 1. */
  readonly member: number;
}

/** Serves one network until its team is disbanded; blocks the thread. */
export function serveAsHelper({
  module,
  memory,
  spec,
  sizes,
  enlistment,
  member,
}: HelperTask): void {
  const map = mapMemory(new Arena(memory.buffer), spec, sizes);
  const { board, network, scratch } = map;
  const pixels = { training: map.training.pixels, test: map.test.pixels };
  const kernels = createSimdKernels(module, memory, scratch[member] ?? 0);
  const { operations } = makePlan(kernels, network, pixels, spec, sizes.members);
  serveTeam(new HelperBoard(board, enlistment, member - 1), operations, member);
}
