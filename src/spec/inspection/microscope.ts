import type { Optimizer } from '../vocabulary.ts';

/** A weight: from an input of a layer to one of its units, all counted from 0. Inputs of the first layer are pixels. */
export interface WeightPlace {
  readonly layer: number;
  readonly input: number;
  readonly unit: number;
}

/** What one step of the run's optimizer on one example alone would do. */
export interface MicroscopeQuestion {
  /** 784 grey levels of the example. */
  readonly pixels: Uint8Array;
  /** What it is to be read as. */
  readonly label: number;
  /** Null is that of the run's next step. */
  readonly learningRate: number | null;
  /** A weight to look at besides the one with the largest gradient of each layer. */
  readonly weight: WeightPlace | null;
}

/** What the network makes of the example. */
export interface ExampleAnswer {
  /** [10]; of the quadratic cost the outputs divided by their sum. */
  readonly probabilities: Float64Array;
  /** Of the example alone, with the run's label smoothing. */
  readonly loss: number;
}

/** What the step comes to in one layer. Norms are Euclidean. */
export interface LayerStep {
  /** Of the loss, without penalties and before clipping. */
  readonly weightGradientNorm: number;
  readonly biasGradientNorm: number;
  /** The largest magnitude in the weights' gradient. */
  readonly largestGradient: number;
  /** Of the change of the weights, and of the biases. */
  readonly weightUpdateNorm: number;
  readonly biasUpdateNorm: number;
  /** Before the step. */
  readonly weightNorm: number;
}

/** How the step arrives at one weight. */
export interface WeightUpdate {
  readonly before: number;
  readonly after: number;
  /** What L1 and L2 penalties add to the gradient. */
  readonly penalty: number;
  /** The gradient that the optimizer was given: with penalties, clipped. */
  readonly gradient: number;
  /** What the optimizer keeps for this weight, slot by slot: velocity, or squares, or means and squares. */
  readonly slotsBefore: readonly number[];
  readonly slotsAfter: readonly number[];
}

/** A weight's derivative twice: by backpropagation, and from what nudging the weight does to the loss. */
export interface CheckedWeight {
  readonly place: WeightPlace;
  readonly backprop: number;
  /** (loss(w + ε) − loss(w − ε)) / 2ε in float64. */
  readonly numeric: number;
  /** Units with a kink in their activation that it lies between the two nudges for: there numeric is no derivative. */
  readonly switched: number;
  readonly update: WeightUpdate;
}

/** The numbers of the rule that made the step. */
export interface RuleNumbers {
  readonly optimizer: Optimizer;
  readonly learningRate: number;
  readonly momentum: number;
  readonly rho: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** 1 − β₁ᵗ and 1 − β₂ᵗ, by which Adam divides its means. */
  readonly meanCorrection: number;
  readonly squareCorrection: number;
  /** What weight decay leaves of a weight: 1 without any. */
  readonly kept: number;
  /** What clipping multiplied the gradient by: 1 without any. */
  readonly clipping: number;
  /** The largest norm of a unit's incoming weights; 0 is none. */
  readonly maxNorm: number;
}

export interface MicroscopeFinding {
  readonly rule: RuleNumbers;
  readonly before: ExampleAnswer;
  readonly after: ExampleAnswer;
  /** The largest derivative of the loss with respect to a logit, which all others are made of. */
  readonly outputError: number;
  /** Hidden layers and the output layer. */
  readonly layers: readonly LayerStep[];
  /** ε of the numeric check. */
  readonly nudge: number;
  /** That of the largest gradient in each layer. */
  readonly largest: readonly CheckedWeight[];
  /** The one that was asked for; null when none was, or there is none at its place. */
  readonly chosen: CheckedWeight | null;
}
