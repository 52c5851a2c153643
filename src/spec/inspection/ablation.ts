import type { ScoredSplit } from '../answers.ts';
import type { UnitPlace } from './unit-place.ts';

/** What would the network make of the digits of a split without some of its hidden units? */
export interface AblationQuestion {
  /** Units to be switched off together, for each that is to be measured; none leaves the network whole. */
  readonly variants: readonly (readonly UnitPlace[])[];
  readonly split: ScoredSplit;
  /** Of the digits at most so many, evenly spread; null is all. */
  readonly atMost: number | null;
}

/** All of it of the same weights and the same digits. */
export interface AblationFinding {
  readonly variants: AblationQuestion['variants'];
  readonly split: ScoredSplit;
  /** [10] digits of each class that were read. */
  readonly counts: Uint32Array;
  /** [variants, 10] those of each class that were read right. */
  readonly right: Uint32Array;
}
