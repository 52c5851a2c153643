/** Which ink of this digit speaks for a class? */
export interface SaliencyQuestion {
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  /** The class that is explained; null for the network's answer. */
  readonly label: number | null;
  /** Places between blank paper and the digit where integrated gradients measure the gradient. */
  readonly steps: number;
}

/** All of it is of the class's logit less the mean of all logits, for only differences of logits mean anything. */
export interface SaliencyFinding {
  readonly label: number;
  /** What the network takes the digit for. */
  readonly answer: number;
  /** [784] gradient × input: above 0 for the class, below against it. */
  readonly gradientTimesInput: Float32Array;
  /** [784] integrated gradients from blank paper, likewise. */
  readonly integrated: Float32Array;
  readonly steps: number;
  /** What the shares of each add up to, before they are rounded to float32. */
  readonly gradientTimesInputSum: number;
  readonly integratedSum: number;
  /** What is explained: for blank paper, and for the digit. Their difference is what integrated gradients share out. */
  readonly ofPaper: number;
  readonly ofDigit: number;
}
