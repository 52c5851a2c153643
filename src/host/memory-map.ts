import { type Allocator, MemoryMeter } from '../engine/memory.ts';
import { allocateNetwork, type Network } from '../engine/network.ts';
import { JOB_BOARD_WORDS } from '../lib/threads/job-board.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';

/** What the layout of a memory depends on besides the experiment. */
export interface MapSizes {
  /** Digits of the training file, held-out ones included. */
  readonly training: number;
  readonly test: number;
  /** Threads, the leader included. */
  readonly members: number;
  /** Bytes of scratch memory for each. */
  readonly scratchBytes: number;
}

export interface DigitArrays {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** The part of a memory that no network moves. */
export interface FixedMap {
  readonly board: Int32Array;
  readonly training: DigitArrays;
  readonly test: DigitArrays;
}

/** Everything in the one memory that threads share. */
export interface MemoryMap extends FixedMap {
  readonly network: Network;
  /** Where the scratch memory of each member begins. */
  readonly scratch: readonly number[];
}

export function mapFixed(
  allocator: Allocator,
  { training, test }: Pick<MapSizes, 'training' | 'test'>,
): FixedMap {
  const digits = (count: number): DigitArrays => ({
    pixels: allocator.bytes(count * PIXEL_COUNT),
    labels: allocator.bytes(count),
  });
  const board = allocator.indices(JOB_BOARD_WORDS);
  return { board, training: digits(training), test: digits(test) };
}

/** The same experiment and sizes give the same places on every thread. */
export function mapMemory(allocator: Allocator, spec: ExperimentSpec, sizes: MapSizes): MemoryMap {
  const { training, members, scratchBytes } = sizes;
  return {
    ...mapFixed(allocator, sizes),
    network: allocateNetwork(allocator, spec, training - spec.validationSize),
    scratch: Array.from({ length: members }, () => allocator.bytes(scratchBytes).byteOffset),
  };
}

export function fixedBytes(sizes: Pick<MapSizes, 'training' | 'test'>): number {
  const meter = new MemoryMeter();
  mapFixed(meter, sizes);
  return meter.bytesTaken;
}

export function mapBytes(spec: ExperimentSpec, sizes: MapSizes): number {
  const meter = new MemoryMeter();
  mapMemory(meter, spec, sizes);
  return meter.bytesTaken;
}
