import type { Evaluation } from './evaluation.ts';
import type { Loss } from './vocabulary.ts';

/** The splits that an evaluation scores. */
export const SCORED_SPLITS = ['test', 'validation'] as const;
export type ScoredSplit = (typeof SCORED_SPLITS)[number];

/** An evaluation whose answers are still to be had. */
export interface RecordedEvaluation {
  /** Counted from 0 in its run; lessons and returns to earlier weights count too. */
  readonly number: number;
  readonly step: number;
  /** Epochs done, as a fraction. */
  readonly epoch: number;
}

/** What an evaluation came to, digit by digit: n of one split, in the order of their file. */
export interface SplitAnswers {
  readonly number: number;
  readonly evaluation: Evaluation;
  readonly split: ScoredSplit;
  /** [n] places in the file: of validation digits in the training file. */
  readonly indices: Uint16Array;
  /** [n] classes. */
  readonly labels: Uint8Array;
  /** [n] classes. */
  readonly predictions: Uint8Array;
  /**
   * [n, 10], before softmax or, where the cost is quadratic, sigmoid; null for an evaluation that is neither the
   * newest nor the best: only its predictions are kept.
   */
  readonly logits: Float32Array | null;
  /** What was trained on, and what the loss of a digit is. */
  readonly loss: Loss;
}
