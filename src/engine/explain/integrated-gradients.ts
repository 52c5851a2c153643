import type { InputGradient } from './input-gradient.ts';
import { aboveMean } from './saliency.ts';

/**
 * How much each pixel's ink speaks for a class, from blank paper x' = 0 to the digit x (integrated gradients:
 * Sundararajan, Taly & Yan 2017, arXiv:1703.01365, equations 1 and 3):
 *
 *   shareᵢ = (xᵢ − x'ᵢ) · ∫₀¹ ∂F(x' + α(x − x'))/∂xᵢ dα
 *
 * F is the class's logit less the mean of all, as for `saliencyOf`. The shares add up to F(x) − F(x'), the
 * paper's completeness, as nearly as the integral is summed: here by the midpoint rule, at α = (k + ½)/m. The
 * paper sums at the ends k/m; at the middles the same steps leave less. Paper is blank whatever the
 * scaling: for a network that is given black on white it is white.
 */
export class IntegratedGradients {
  readonly #network: InputGradient;
  readonly #ink: Float64Array;
  readonly #direction: readonly number[];
  readonly #steps: number;
  /** [784] of the gradients so far. */
  readonly #sums: Float64Array;
  #done = 0;

  /** @param ink of 784 pixels, from 0 to 1. @param steps m, 1 or more. */
  constructor(network: InputGradient, ink: Float64Array, label: number, steps: number) {
    this.#network = network;
    this.#ink = ink;
    this.#direction = aboveMean(label);
    this.#steps = steps;
    this.#sums = new Float64Array(ink.length);
  }

  /** How much is done, 0 to 1. */
  get share(): number {
    return this.#done / this.#steps;
  }

  /** One gradient on the way. */
  step(): void {
    const alpha = (this.#done + 1 / 2) / this.#steps;
    const ink = this.#ink.map((share) => alpha * share);
    const { gradient } = this.#network.measure(ink, () => this.#direction);
    for (let i = 0; i < ink.length; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (gradient[i] ?? 0);
    this.#done += 1;
  }

  /** [784] above 0 for the class, below against it; to be asked when all steps are done. */
  shares(): Float64Array {
    return this.#sums.map((sum, i) => (sum / this.#steps) * (this.#ink[i] ?? 0));
  }
}
