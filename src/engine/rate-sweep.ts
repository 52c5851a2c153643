import { exp } from '../lib/math/exp.ts';
import { log } from '../lib/math/log.ts';
import { HIGHEST_RATE, LOWEST_RATE, RATE_TEST_STEPS, type RateTest } from '../spec/rate-test.ts';
import type { GradientStep } from './gradient-step.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { keepParameters, keepStep } from './network-copy.ts';
import { type Clock, type Pass, UNHURRIED } from './pass.ts';

/** The network that is swept and what its own steps are made with. */
export interface SweepParts {
  readonly kernels: Kernels;
  readonly network: Network;
  readonly gradients: GradientStep;
  readonly update: Pass;
}

/** A loss this many times the lowest, both smoothed, has exploded: the sweep need not go on. */
const EXPLODED = 4;

/** How much of its average the loss keeps a step: single batches of a trained network differ much. */
const MEMORY = 0.9;

/** Steps before an average says anything. */
const FIRST_STEPS = 10;

/**
 * The learning-rate range test: a step at each of a hundred rates, from LOWEST_RATE up by equal
 * factors, each on the next batch from the epoch's beginning (Smith 2017, arXiv:1506.01186, section 3.3; growing exponentially
 * as in fastai's finder). It trains the network it is given and puts everything back at the end.
 */
export class RateSweep {
  readonly #parts: SweepParts;
  readonly #positions: number;
  readonly #putBack: () => void;
  readonly #rates = new Float32Array(RATE_TEST_STEPS);
  readonly #losses = new Float32Array(RATE_TEST_STEPS);
  #count = 0;
  #lowest = Number.POSITIVE_INFINITY;
  #sum = 0;
  #weight = 0;

  /**
   * @param positions digits at the beginning of the epoch's order that have arrived.
   * @param describeSteps sets what all steps are made with but their rates, on at most `positions` digits.
   */
  constructor(parts: SweepParts, positions: number, describeSteps: () => void) {
    this.#parts = parts;
    this.#positions = positions;
    const putBack = [keepParameters(parts.network), keepStep(parts.network)];
    this.#putBack = () => {
      for (const back of putBack) back();
    };
    describeSteps();
    this.#begin();
  }

  /** Goes on until the end or the deadline. @returns what was measured, or null while it lasts. */
  advance(clock: Clock, deadline: number): RateTest | null {
    const { gradients, update } = this.#parts;
    while (gradients.advance(clock, deadline)) {
      if (!this.#note(gradients.loss)) return this.#finish();
      update.advance(UNHURRIED, 0);
      this.#begin();
      if (clock() >= deadline) return null;
    }
    return null;
  }

  #begin(): void {
    const { state, settings } = this.#parts.network;
    const batches = Math.floor(this.#positions / state.batchRows);
    state.firstPosition = (this.#count % batches) * state.batchRows;
    const share = this.#count / (RATE_TEST_STEPS - 1);
    const rate = LOWEST_RATE * exp(share * log(HIGHEST_RATE / LOWEST_RATE));
    this.#rates[this.#count] = rate;
    // Each step drops units of its own.
    state.step += 1;
    settings.beginStep(rate);
    this.#parts.gradients.begin();
  }

  /** @returns whether a step at this rate is to be made. */
  #note(loss: number): boolean {
    const { kernels, network } = this.#parts;
    const { gradients } = network.parameters;
    this.#losses[this.#count] = loss;
    this.#count += 1;
    const isOver = this.#count === RATE_TEST_STEPS || this.#hasExploded(loss);
    const largest = isOver ? 0 : kernels.maximumMagnitude(gradients, 0, gradients.length);
    return !isOver && Number.isFinite(largest);
  }

  #hasExploded(loss: number): boolean {
    this.#sum = MEMORY * this.#sum + (1 - MEMORY) * loss;
    this.#weight = MEMORY * this.#weight + (1 - MEMORY);
    const smoothed = this.#sum / this.#weight;
    if (!Number.isFinite(smoothed)) return true;
    if (this.#count < FIRST_STEPS) return false;
    this.#lowest = Math.min(this.#lowest, smoothed);
    return smoothed > EXPLODED * this.#lowest;
  }

  #finish(): RateTest {
    this.#putBack();
    return {
      rates: this.#rates.slice(0, this.#count),
      losses: this.#losses.slice(0, this.#count),
    };
  }
}
