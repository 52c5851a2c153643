import type { Likeness } from '../../spec/calibration.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import type { Examples } from '../examples.ts';
import { chosenClasses } from '../training-digits.ts';

/** Training digits that a drawing is compared with: about half a millisecond. */
const COMPARED = 1_000;

const FULL_INK = 255;

interface Compared {
  /** Where its pixels start. */
  readonly start: number;
  /** |b|², in grey levels. */
  readonly square: number;
}

/**
 * How much a drawing is like training digits, by its grey levels alone: the weights have no part in
 * it. Probabilities cannot tell: they say which digit is likelier than the others, and a network can
 * be sure of nonsense. Two measures, for each misses what the other finds. A dot is near to thin
 * digits but at a wide angle to all, a blot at a small angle to thick digits but far from all.
 */
export class LikenessFinder {
  readonly #examples: Examples;
  readonly #spec: ExperimentSpec;
  #compared: readonly Compared[] | null = null;

  /** @param examples the training file; its last `validationSize` digits are not compared with. */
  constructor(examples: Examples, spec: ExperimentSpec) {
    this.#examples = examples;
    this.#spec = spec;
  }

  /** Whether the digits to compare with have arrived. */
  get isReady(): boolean {
    this.#compared ??= this.#gather();
    return this.#compared !== null;
  }

  /**
   * @param digit 784 grey levels.
   * @returns null while it is not ready.
   */
  of(digit: Uint8Array): Likeness | null {
    if (!this.isReady || this.#compared === null) return null;
    const { pixels } = this.#examples;
    const inked = inkedPixels(digit);
    const square = product(digit, digit, 0, inked);
    let nearest = Number.POSITIVE_INFINITY;
    let largest = 0;
    for (const other of this.#compared) {
      const shared = product(digit, pixels, other.start, inked);
      nearest = Math.min(nearest, square + other.square - 2 * shared);
      // An empty digit shares nothing with any.
      if (shared > 0) largest = Math.max(largest, (shared * shared) / other.square);
    }
    const cosine = square > 0 ? Math.sqrt(largest / square) : 0;
    return { distance: Math.sqrt(nearest) / FULL_INK, cosine };
  }

  /** The first training digits of the experiment's classes. */
  #gather(): readonly Compared[] | null {
    const { pixels, labels } = this.#examples;
    const { classes, trainingSize, validationSize } = this.#spec;
    const isChosen = chosenClasses(classes);
    const most = Math.min(COMPARED, trainingSize);
    const compared: Compared[] = [];
    const end = labels.length - validationSize;
    for (let digit = 0; digit < end && compared.length < most; digit++) {
      if (!this.#examples.isReady(digit, digit + 1)) return null;
      if (!isChosen[labels[digit] ?? 0]) continue;
      const start = digit * PIXEL_COUNT;
      const own = pixels.subarray(start, start + PIXEL_COUNT);
      compared.push({ start, square: product(own, own, 0, inkedPixels(own)) });
    }
    return compared;
  }
}

function inkedPixels(digit: Uint8Array): Uint16Array {
  const inked = new Uint16Array(PIXEL_COUNT);
  let count = 0;
  for (let pixel = 0; pixel < PIXEL_COUNT; pixel++) {
    if ((digit[pixel] ?? 0) > 0) inked[count++] = pixel;
  }
  return inked.subarray(0, count);
}

/** The product of a digit and the one at `start`, over the pixels where the first has ink; exact. */
function product(digit: Uint8Array, pixels: Uint8Array, start: number, inked: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < inked.length; i++) {
    const pixel = inked[i] ?? 0;
    sum += (digit[pixel] ?? 0) * (pixels[start + pixel] ?? 0);
  }
  return sum;
}
