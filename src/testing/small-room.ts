import { ExampleStore } from '../dataset/example-store.ts';
import { referenceKernels } from '../engine/kernels/reference/reference.ts';
import { Arena } from '../engine/memory.ts';
import { allocateNetwork, type Network, networkBytes } from '../engine/network.ts';
import { SOLO } from '../engine/team.ts';
import type { EngineRoom, Furnished } from '../host/engine-room.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { makeDigits } from './made-digits.ts';

const made = { training: makeDigits(900, 1), test: makeDigits(200, 2) };

function emptyStore(count: number): ExampleStore {
  return new ExampleStore(new Uint8Array(count * PIXEL_COUNT), new Uint8Array(count));
}

/** A room of plain loops whose 900 training and 200 test digits arrive when a test says so. */
export class SmallRoom implements EngineRoom {
  readonly limit = null;
  readonly training = emptyStore(900);
  readonly test = emptyStore(200);
  /** What the next network is refused for. */
  isFull = false;
  /** Of the newest build. */
  network: Network | null = null;

  arrive(): void {
    this.training.put(0, made.training);
    this.test.put(0, made.test);
  }

  bytesFor(spec: ExperimentSpec): number {
    return networkBytes(spec, 900 - spec.validationSize);
  }

  furnish(spec: ExperimentSpec): Furnished | null {
    if (this.isFull) return null;
    const memory = new ArrayBuffer(this.bytesFor(spec));
    const network = allocateNetwork(new Arena(memory), spec, 900 - spec.validationSize);
    this.network = network;
    return { engine: 'reference', kernels: referenceKernels, network, team: SOLO };
  }
}
