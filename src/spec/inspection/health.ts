import type { Activation } from '../vocabulary.ts';

/** There is one health of a network: nothing is left to be asked. */
export type HealthQuestion = Readonly<Record<string, never>>;

/** Bins of a histogram; an even number, so that 0 lies between two of them. */
export const HISTOGRAM_BINS = 40;

/** How many values lie where. */
export interface Histogram {
  /** The bins reach from −edge to edge, all of the same width; a bin has its lower end and not its upper one. */
  readonly edge: number;
  /** [HISTOGRAM_BINS]; the two outer bins hold what lies beyond the edge as well. */
  readonly counts: Uint32Array;
}

/** How a number of values are spread. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  /** Standard deviation, of these values and no others. */
  readonly deviation: number;
  /** The largest magnitude. */
  readonly largest: number;
  readonly histogram: Histogram;
}

/** Of a layer at one step. Weights are without biases throughout; norms are Euclidean. */
export interface LayerHealth {
  readonly inputs: number;
  readonly units: number;
  /** 'linear' of the output layer. */
  readonly activation: Activation;
  /** Before the step. */
  readonly weights: Spread;
  /** Of the step's batch, without penalties and before clipping. */
  readonly gradients: Spread;
  /**
   * On the held-out reference digits; of the output layer the logits. These and the units below are of the
   * weights as they were when the digits were read: in a run under way a few steps on.
   */
  readonly activations: Spread;
  readonly weightNorm: number;
  readonly gradientNorm: number;
  /** How far the step moved the weights. */
  readonly updateNorm: number;
  /** Units whose weights equal those of unit 0, itself included. */
  readonly alike: number;
  /** Units that are flat on every reference digit, ascending. */
  readonly dead: Uint16Array;
  /** Units at an end of their range on nearly every reference digit, ascending. */
  readonly saturated: Uint16Array;
}

/** How the network does on a few fixed digits of a split. */
export interface ReferenceScore {
  readonly split: 'training' | 'validation' | 'test';
  readonly digits: number;
  /** Mean of the experiment's loss, without smoothing and penalties. */
  readonly loss: number;
  /** Share of right answers, 0 to 1. */
  readonly accuracy: number;
}

export interface HealthFinding {
  /** 1-based: the step whose gradients and update these are. */
  readonly step: number;
  /** Digits in its batch. */
  readonly batchRows: number;
  readonly learningRate: number;
  /** The first hidden layer first, the output layer last. */
  readonly layers: readonly LayerHealth[];
  /** Digits that are trained on, under the labels that they are trained to be; null while none has arrived. */
  readonly trained: ReferenceScore | null;
  /** Validation digits, or test digits where none are held out. */
  readonly heldOut: ReferenceScore;
}
