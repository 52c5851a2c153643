import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Examples } from '../examples.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Network } from '../network.ts';
import { TrainingDigits } from '../training-digits.ts';
import { InputGradient } from './input-gradient.ts';
import { NearestSearch } from './nearest-digits.ts';
import { saliencyOf } from './saliency.ts';
import { ChangeSearch } from './smallest-change.ts';

export interface ExplainerParts {
  readonly kernels: Kernels;
  readonly network: Network;
  /** The training file. */
  readonly training: Examples;
}

/** Why a network answers a digit as it does. Looks, and changes nothing. */
export class Explainer {
  readonly #training: Examples;
  readonly #digits: TrainingDigits;
  /** How many digits the run trains on at most. */
  readonly #trainingSize: number;
  readonly #gradient: InputGradient;

  constructor({ kernels, network, training }: ExplainerParts, spec: ExperimentSpec) {
    this.#training = training;
    this.#digits = new TrainingDigits(training, spec);
    this.#trainingSize = network.order.length;
    this.#gradient = new InputGradient(kernels, network, spec);
  }

  /** See `saliencyOf`. */
  saliency(digit: Uint8Array, label: number): Float32Array | null {
    return saliencyOf(this.#gradient, digit, label);
  }

  /** Among the digits that the run trains on, and of them among those that have arrived. */
  searchNearest(digit: Uint8Array, count: number): NearestSearch {
    const candidates = new Int32Array(this.#trainingSize);
    const found = this.#digits.list(candidates);
    return new NearestSearch(this.#training, candidates.subarray(0, found), digit, count);
  }

  searchChange(digit: Uint8Array, label: number): ChangeSearch {
    return new ChangeSearch(this.#gradient, digit, label);
  }

  /** What a training digit is trained to be. */
  labelOf(index: number): number {
    return this.#digits.labelOf(index);
  }
}
