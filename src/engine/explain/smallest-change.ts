import type { Clock } from '../pass.ts';
import { between, inkOf, levelsOf, squaredDistance } from './ink.ts';
import type { InputGradient } from './input-gradient.ts';
import { leadDirection, leadOf } from './lead.ts';
import { projected } from './projection.ts';

/** How far the class's logit is to be above every other: odds of about 11 to 9. */
const MARGIN = 0.2;

/** Each step aims a little farther: what it aims at is only nearly reached, and then rounded. */
const AIM = 0.25;

/** Those back included. Changes of MNIST's digits are then within 2 % of those after 100 steps. */
const STEPS = 30;

/** How much of the way one keeps in a step back. */
const STEP_BACK = 0.9;

/** How often one begins again when the weights have changed too much in the meantime. */
const RETRIES = 2;

/** What a search came to. */
export interface FoundChange {
  /** 784 grey levels that are read as the class; null when none were found. */
  readonly digit: Uint8Array | null;
}

/**
 * Looks for the nearest digit, by Euclidean distance of its ink, that the network reads as a given
 * class. Each step goes to the nearest ink at which, by the gradient, the class would be ahead of
 * the strongest other (DeepFool: Moosavi-Dezfooli et al. 2016, arXiv:1511.04599, algorithm 2, here
 * towards one class and within the bounds of ink). Where the class is ahead, the next step goes a
 * tenth of the way back (as in FAB: Croce & Hein 2020, arXiv:1907.02044), so that ever shorter ways
 * are tried.
 *
 * Every digit that is looked at has whole grey levels: what is found is read so as it is. A digit
 * that is of the class already is found itself.
 *
 * The weights may change between slices. What is found holds for those of the last slice.
 */
export class ChangeSearch {
  readonly #network: InputGradient;
  readonly #label: number;
  readonly #start: Float64Array;
  /** Where the next step begins, between the grey levels. */
  #ink: Float64Array;
  /** The nearest digit of the class so far. */
  #best: Float64Array | null = null;
  #stepsLeft = STEPS;
  #retriesLeft = RETRIES;

  /** @param digit 784 grey levels. */
  constructor(network: InputGradient, digit: Uint8Array, label: number) {
    this.#network = network;
    this.#label = label;
    this.#start = inkOf(digit);
    this.#ink = this.#start;
    if (this.#isRead(this.#start)) {
      this.#best = this.#start;
      this.#stepsLeft = 0;
    }
  }

  /** Goes on until the end or the deadline. @returns what was found, or null while it lasts. */
  advance(clock: Clock, deadline: number): FoundChange | null {
    do {
      if (this.#stepsLeft > 0) this.#step();
      else if (this.#best === null || this.#isRead(this.#best)) return this.#result;
      else if (!this.#beginAgain(this.#best)) return { digit: null };
    } while (clock() < deadline);
    return null;
  }

  get #result(): FoundChange {
    return { digit: this.#best === null ? null : levelsOf(this.#best) };
  }

  #step(): void {
    this.#stepsLeft -= 1;
    const label = this.#label;
    const ink = inkOf(levelsOf(this.#ink));
    const { logits, gradient } = this.#network.measure(ink, (all) => leadDirection(all, label));
    const lead = leadOf(logits, label);
    if (lead >= MARGIN) {
      this.#keep(ink);
      this.#ink = between(this.#start, this.#ink, STEP_BACK);
      return;
    }
    let gain = AIM - lead;
    // The lead is that of the whole grey levels: rounding has gained something, too.
    for (let i = 0; i < ink.length; i++) {
      gain -= (gradient[i] ?? 0) * ((this.#ink[i] ?? 0) - (ink[i] ?? 0));
    }
    this.#ink = projected(this.#ink, gradient, gain);
  }

  #keep(ink: Float64Array): void {
    const start = this.#start;
    const best = this.#best;
    const isNearer = best === null || squaredDistance(ink, start) < squaredDistance(best, start);
    if (isNearer) this.#best = ink;
  }

  #isRead(ink: Float64Array): boolean {
    return leadOf(this.#network.logits(ink), this.#label) > 0;
  }

  /** Goes on from what was found under other weights. @returns whether it is worth another try. */
  #beginAgain(from: Float64Array): boolean {
    if (this.#retriesLeft === 0) return false;
    this.#retriesLeft -= 1;
    this.#ink = from;
    this.#best = null;
    this.#stepsLeft = STEPS;
    return true;
  }
}
