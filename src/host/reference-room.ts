import { ExampleStore } from '../dataset/example-store.ts';
import { referenceKernels } from '../engine/kernels/reference/reference.ts';
import { Arena } from '../engine/memory.ts';
import { allocateNetwork, networkBytes } from '../engine/network.ts';
import { SOLO } from '../engine/team.ts';
import type { EngineLimit } from '../spec/engine-name.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT, TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from '../spec/mnist.ts';
import type { EngineRoom, Furnished } from './engine-room.ts';

const emptyStore = (examples: number) =>
  new ExampleStore(new Uint8Array(examples * PIXEL_COUNT), new Uint8Array(examples));

/** Plain loops over plain arrays: works everywhere. */
export class ReferenceRoom implements EngineRoom {
  readonly limit: EngineLimit | null;
  readonly training = emptyStore(TRAINING_FILE_EXAMPLES);
  readonly test = emptyStore(TEST_EXAMPLES);

  constructor(limit: EngineLimit | null) {
    this.limit = limit;
  }

  bytesFor(spec: ExperimentSpec): number {
    const digits = TRAINING_FILE_EXAMPLES + TEST_EXAMPLES;
    return networkBytes(spec, this.#trainingSize(spec)) + digits * (PIXEL_COUNT + 1);
  }

  furnish(spec: ExperimentSpec): Furnished | null {
    try {
      const size = this.#trainingSize(spec);
      const memory = new ArrayBuffer(networkBytes(spec, size));
      const network = allocateNetwork(new Arena(memory), spec, size);
      return { engine: 'reference', kernels: referenceKernels, network, team: SOLO };
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  #trainingSize(spec: ExperimentSpec): number {
    return this.training.size - spec.validationSize;
  }
}
