import type { Loss, Optimizer } from '../vocabulary.ts';

/** To see the run's next step from the inside. */
export interface SlowStepQuestion {
  /** Of a layer with more units only the most active ones are told of. */
  readonly mostUnits: number;
}

/** One digit of the batch, as the step saw it. */
export interface SlowStepExample {
  /** Its place in the training file. */
  readonly index: number;
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  readonly isAugmented: boolean;
  /** What it is trained to be. */
  readonly label: number;
  /** [10] before and after softmax, or the sigmoids divided by their sum. */
  readonly logits: Float64Array;
  readonly probabilities: Float64Array;
  /** Of this digit alone. */
  readonly loss: number;
}

/**
 * What a layer does in the step: n of its units, p of the layer before; before the first layer is the picture
 * as a whole, p = 1. Norms are Euclidean and of all its weights.
 */
export interface SlowStepLayer {
  readonly unitCount: number;
  /** [n] ascending. */
  readonly units: Int32Array;
  /** Units of all that are above 0 for the example. */
  readonly activeCount: number;
  /** [n] as the next layer reads them, after dropout; of the output layer the logits. */
  readonly activations: Float64Array;
  /** [n] derivative of the example's loss with respect to the unit before its activation. */
  readonly deltas: Float64Array;
  /** [p, n] before the step; from the picture: what all its pixels together add to the unit. */
  readonly weights: Float64Array;
  /** [p, n] the batch's gradient; from the picture: the norm of the gradient of all its weights. */
  readonly gradients: Float64Array;
  /** [p, n] what the step changed; from the picture: the norm of the changes. */
  readonly changes: Float64Array;
  readonly gradientNorm: number;
  readonly weightNorm: number;
  readonly updateNorm: number;
}

export interface SlowStepFinding {
  /** 1-based. */
  readonly step: number;
  readonly batchRows: number;
  /** Mean of the batch. */
  readonly loss: number;
  readonly lossKind: Loss;
  readonly labelSmoothing: number;
  readonly learningRate: number;
  readonly optimizer: Optimizer;
  /** Whether units were dropped. */
  readonly hasDropout: boolean;
  readonly example: SlowStepExample;
  readonly layers: readonly SlowStepLayer[];
}
