import type { Divergence } from '../spec/divergence.ts';
import type { Loss } from '../spec/vocabulary.ts';
import {
  divergedGradient,
  divergedLoss,
  divergedParameter,
  hopelessLoss,
  LossWatch,
} from './divergence.ts';
import type { Floats, Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { type Pass, UNHURRIED } from './pass.ts';

/**
 * Below this no update can bring a float32 parameter to infinity, nor the squares that adaptive
 * optimizers add up, in 10⁸ steps.
 */
const SAFE_MAGNITUDE = 1e15;

/**
 * The update at the end of a step, which keeps the parameters finite whatever the gradients.
 * An update in place cannot be taken back, so once a gradient was large enough to be dangerous,
 * each update is made on top of a copy that is restored if it went wrong.
 */
export class GuardedUpdate {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #pass: Pass;
  readonly #loss: Loss;
  readonly #lossWatch = new LossWatch();
  #isDangerous = false;
  /** Made when the first dangerous update comes. */
  #copies: { readonly array: Floats; readonly copy: Floats }[] | null = null;

  /** @param pass the update of all parameters. */
  constructor(kernels: Kernels, network: Network, pass: Pass, loss: Loss) {
    this.#pass = pass;
    this.#loss = loss;
    this.#kernels = kernels;
    this.#network = network;
  }

  /**
   * @param loss mean loss of the batch, whose gradients are in place.
   * @param step 1-based number of this step.
   * @returns why the run ends, or null. Unless only the loss is too high, the step was discarded.
   */
  apply(loss: number, step: number): Divergence | null {
    const kernels = this.#kernels;
    const { parameters, workspace } = this.#network;
    if (!Number.isFinite(loss)) return divergedLoss(kernels, workspace, step);
    const { gradients } = parameters;
    const largest = kernels.maximumMagnitude(gradients, 0, gradients.length);
    if (!Number.isFinite(largest)) return divergedGradient(kernels, parameters, step);
    this.#isDangerous ||= this.#canOverflow(largest);
    if (!this.#isDangerous) this.#pass.advance(UNHURRIED, 0);
    else {
      const divergence = this.#updateOnACopy(step);
      if (divergence !== null) return divergence;
    }
    // The quadratic cost of sigmoid outputs has a ceiling of its own.
    const isWatched = this.#loss === 'crossEntropy';
    return isWatched && this.#lossWatch.isHopeless(loss)
      ? hopelessLoss(kernels, parameters, step)
      : null;
  }

  /** By its gradient, or because a step takes more from the weights than there is of them. */
  #canOverflow(largestGradient: number): boolean {
    const { settings } = this.#network;
    const rate = settings.at('learningRate');
    const shrinkage = rate * (settings.at('weightDecay') + settings.at('l2Penalty'));
    return largestGradient * Math.max(1, rate) > SAFE_MAGNITUDE || shrinkage > 1;
  }

  #updateOnACopy(step: number): Divergence | null {
    const { parameters } = this.#network;
    this.#copies ??= [parameters.values, ...parameters.slots].map((array) => ({
      array,
      copy: array.slice(),
    }));
    for (const { array, copy } of this.#copies) copy.set(array);
    this.#pass.advance(UNHURRIED, 0);
    if (this.#copies.every(({ array }) => this.#isFinite(array))) return null;
    const divergence = divergedParameter(this.#kernels, parameters, step);
    for (const { array, copy } of this.#copies) array.set(copy);
    return divergence;
  }

  #isFinite(array: Floats): boolean {
    return Number.isFinite(this.#kernels.maximumMagnitude(array, 0, array.length));
  }
}
