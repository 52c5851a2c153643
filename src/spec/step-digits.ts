/** The most digits of a batch that are shown. */
export const MOST_BATCH_DIGITS = 128;

/** The digits that a step was made of, as it saw them: n of them, the first of its batch. */
export interface StepDigits {
  /** 1-based. */
  readonly step: number;
  /** False of the first step while it is still to be made. */
  readonly isMade: boolean;
  /** The epoch that the step is in, 1-based. */
  readonly epoch: number;
  /** Whether the digits were changed before they were read. */
  readonly isAugmented: boolean;
  /** Digits of the whole batch. */
  readonly batchRows: number;
  /** [n] places in the training file. */
  readonly indices: Int32Array;
  /** [n, 784] grey levels, 0 (paper) to 255 (ink), as they were trained on. */
  readonly pixels: Uint8Array;
  /** [n] classes that they were trained to be. */
  readonly labels: Uint8Array;
  /** [n] classes that they are; label noise makes others of some. */
  readonly trueLabels: Uint8Array;
}
