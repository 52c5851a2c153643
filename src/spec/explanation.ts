/** Why the network answers a digit as it does. */
export type ExplanationRequest =
  /** How much each pixel's ink speaks for a class. */
  | { readonly kind: 'saliency'; readonly label: number }
  /** The training digits that look most like it. */
  | { readonly kind: 'nearest'; readonly count: number }
  /** The smallest change that makes it a digit of another class. */
  | { readonly kind: 'change'; readonly label: number };

export interface NearestDigit {
  /** Its place in the training file. */
  readonly index: number;
  /** What it is trained to be. */
  readonly label: number;
  /** Euclidean, a full pixel of ink as 1. */
  readonly distance: number;
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
}

export type Explanation = {
  readonly runId: number;
  /** The step whose parameters answered. */
  readonly step: number;
} & (
  | {
      readonly kind: 'saliency';
      readonly label: number;
      /** Of 784 pixels, in logits: above 0 for the class, below against it. */
      readonly shares: Float32Array;
    }
  | {
      readonly kind: 'nearest';
      /** The nearest first; fewer than asked for where fewer have arrived. */
      readonly digits: readonly NearestDigit[];
    }
  | {
      readonly kind: 'change';
      readonly label: number;
      /** The changed digit and what the network says to it; null when none was found. */
      readonly change: {
        readonly digit: Uint8Array;
        readonly probabilities: Float32Array;
      } | null;
    }
);
