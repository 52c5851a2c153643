/** How a network did on one split. */
export interface SplitScore {
  /** Mean of the experiment's loss, without smoothing and penalties. */
  readonly loss: number;
  /** Share of right answers, 0 to 1. */
  readonly accuracy: number;
  readonly examples: number;
}

/** One scoring of the network, always at a fixed step. */
export interface Evaluation {
  readonly step: number;
  /** Epochs done, as a fraction. */
  readonly epoch: number;
  /** Null when no digits of the experiment's classes are held out. */
  readonly validation: SplitScore | null;
  readonly test: SplitScore;
}
