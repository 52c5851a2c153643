import type { TrainedWeights } from './loading/trained-weights-source.ts';
import type { OwnDataSet } from './own-data/protocol.ts';

/** Who brings the digits that are missing. */
export interface DigitSource {
  /** Begins with those that a run with this many held-out digits needs first. */
  load(validationSize: number): void;
  /** Goes on after a refusal. */
  retry(): void;
  /** Empties the stores, for other digits to come into them. */
  use(set: OwnDataSet | null): Promise<boolean>;
  /** Whether what was chosen last can be used. */
  readonly isThere: Promise<boolean>;
}

/** Who brings the weights of a network that starts trained. */
export interface WeightSource {
  load(): Promise<TrainedWeights>;
}
