import type { Likeness } from '../../spec/calibration.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import type { Examples } from '../examples.ts';
import type { Clock } from '../pass.ts';
import { chosenClasses } from '../training-digits.ts';
import type { LikenessFinder } from './likeness-finder.ts';

/** Held-out digits that are looked at. */
const MOST_DIGITS = 1_000;

/** Of 200 held-out digits one is beyond each limit: at most one of a hundred is turned away. */
const SHARE_BEYOND = 1 / 200;

/**
 * How like training digits a drawing has to be: as like as all but the last few held-out digits.
 * Measured with the default experiment's digits: of 2,000 digits drawn with a pen at most 12 are beyond the
 * limits; a dot, a filled square or disc, a level line, most scribbles and letters are.
 */
export class LikenessLimits {
  readonly #finder: LikenessFinder;
  readonly #examples: Examples;
  readonly #digits: readonly number[];
  readonly #found: Likeness[] = [];

  /** @param examples the training file, of which the held-out digits have arrived. */
  constructor(finder: LikenessFinder, examples: Examples, spec: ExperimentSpec) {
    this.#finder = finder;
    this.#examples = examples;
    this.#digits = heldOut(examples, spec);
  }

  /** Null when no digits are held out. */
  get limits(): Likeness | null {
    const beyond = Math.floor(SHARE_BEYOND * this.#found.length);
    const farthest = this.#found.map(({ distance }) => distance).sort((a, b) => b - a)[beyond];
    const least = this.#found.map(({ cosine }) => cosine).sort((a, b) => a - b)[beyond];
    if (farthest === undefined || least === undefined) return null;
    return { distance: farthest, cosine: least };
  }

  /** Goes on until the deadline, for one digit at least. @returns whether all are looked at. */
  advance(clock: Clock, deadline: number): boolean {
    while (this.#found.length < this.#digits.length) {
      const start = (this.#digits[this.#found.length] ?? 0) * PIXEL_COUNT;
      const pixels = this.#examples.pixels.subarray(start, start + PIXEL_COUNT);
      const likeness = this.#finder.of(pixels);
      if (likeness === null) return false;
      this.#found.push(likeness);
      if (clock() >= deadline) break;
    }
    return this.#found.length === this.#digits.length;
  }
}

function heldOut({ labels }: Examples, { classes, validationSize }: ExperimentSpec): number[] {
  const isChosen = chosenClasses(classes);
  const digits: number[] = [];
  const end = labels.length;
  for (let digit = end - validationSize; digit < end && digits.length < MOST_DIGITS; digit++) {
    if (isChosen[labels[digit] ?? 0]) digits.push(digit);
  }
  return digits;
}
