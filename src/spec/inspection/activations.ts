import type { Activation, Loss } from '../vocabulary.ts';
import type { UnitPlace } from './unit-place.ts';

/** What does the network make of this digit, layer by layer? */
export interface ActivationsQuestion {
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  /** Hidden units that are switched off. */
  readonly without: readonly UnitPlace[];
  /** The unit to look at closely; null for none. One that the network has not is none. */
  readonly unit: UnitPlace | null;
}

export interface ActivationsFinding {
  readonly hidden: readonly LayerActivations[];
  /** [10] of the output layer. */
  readonly logits: Float32Array;
  /** [10] */
  readonly probabilities: Float64Array;
  /** What turns logits into probabilities: softmax, or sigmoids divided by their sum where it is quadratic. */
  readonly loss: Loss;
  readonly unit: UnitFinding | null;
}

export interface LayerActivations {
  readonly activation: Activation;
  /** [units] as the next layer reads them: 0 of units that are switched off. */
  readonly values: Float32Array;
}

/** How a unit comes to its value: activation(Σ weights[i] · inputs[i] + bias). */
export interface UnitFinding {
  readonly place: UnitPlace;
  readonly activation: Activation;
  /** [fan-in] what it reads: pixels as they are scaled, or the values of the layer before. */
  readonly inputs: Float32Array;
  /** [fan-in] */
  readonly weights: Float32Array;
  readonly bias: number;
  /** Before the activation, summed in float64. */
  readonly sum: number;
  /** After it, as the network has it, whether or not it is switched off. */
  readonly value: number;
  readonly isOff: boolean;
  /** Null for units of the output layer. */
  readonly effect: UnitEffect | null;
}

/** What changes when the unit is switched off, found by a second pass without it: [10] each, after less before. */
export interface UnitEffect {
  readonly logits: Float64Array;
  readonly probabilities: Float64Array;
}
