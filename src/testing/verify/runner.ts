import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { HashedRun } from './train-and-hash.ts';

/** Somewhere to train cases, with a number of threads at hand. */
export interface Runner {
  /** Its name and version, as the table shows them. */
  readonly name: string;
  readonly threads: number;
  readonly train: (spec: ExperimentSpec) => Promise<HashedRun>;
  readonly close: () => Promise<void>;
}
