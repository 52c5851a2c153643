/** Where a digit stands: validation digits are the last of the training file. */
export type DigitFile = 'training' | 'test';

export const DIGIT_SPLITS = ['training', 'validation', 'test'] as const;
export type DigitSplit = (typeof DIGIT_SPLITS)[number];

/** One digit of MNIST, or of a person's own data. */
export interface DigitPlace {
  readonly file: DigitFile;
  /** From 0. */
  readonly index: number;
}

export const OUTCOMES = ['right', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ANSWER_CHANGES = ['newlyRight', 'newlyWrong'] as const;
export type AnswerChange = (typeof ANSWER_CHANGES)[number];

/** Probabilities of the answer given: from `from`, below `to`; 1 itself belongs to the last range. */
export interface ConfidenceRange {
  readonly from: number;
  readonly to: number;
}

/** Which digits a person is looking at. Null leaves a property open. */
export interface Selection {
  readonly split: DigitSplit;
  /** The class that a digit is. */
  readonly label: number | null;
  /** The class that the network takes it for. */
  readonly prediction: number | null;
  readonly outcome: Outcome | null;
  readonly confidence: ConfidenceRange | null;
  /** Against the evaluation that the shown one is compared with. */
  readonly change: AnswerChange | null;
}

export const WHOLE_TEST: Selection = {
  split: 'test',
  label: null,
  prediction: null,
  outcome: null,
  confidence: null,
  change: null,
};

/** The properties of a selection that narrow it, each a chip. */
export const SELECTION_FACETS = ['label', 'prediction', 'outcome', 'confidence', 'change'] as const;
export type SelectionFacet = (typeof SELECTION_FACETS)[number];

export const fileOf = (split: DigitSplit): DigitFile => (split === 'test' ? 'test' : 'training');
