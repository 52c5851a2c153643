import type { ExampleStore } from '../dataset/example-store.ts';
import type { Kernels } from '../engine/kernels/kernels.ts';
import type { Network } from '../engine/network.ts';
import type { Team } from '../engine/team.ts';
import type { EngineLimit, EngineName } from '../spec/engine-name.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';

/** A network in its memory, with the routines and threads that will train it. */
export interface Furnished {
  readonly engine: EngineName;
  readonly kernels: Kernels;
  readonly network: Network;
  readonly team: Team;
}

/** Where runs are made: a memory with the digits in it, room for one network at a time. */
export interface EngineRoom {
  /** What keeps this machine from a faster engine; null when nothing does. */
  readonly limit: EngineLimit | null;
  readonly training: ExampleStore;
  readonly test: ExampleStore;
  /** Bytes that this experiment takes, digits included. */
  bytesFor(spec: ExperimentSpec): number;
  /** Makes room for a network; the one before is gone. Null when there is not that much memory. */
  furnish(spec: ExperimentSpec): Furnished | null;
}
