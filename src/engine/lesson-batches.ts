import type { ExperimentSpec } from '../spec/experiment.ts';
import { LESSON_STEPS, MOST_TAUGHT } from '../spec/lesson.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { Examples } from './examples.ts';
import type { KeptDigits } from './kept-digits.ts';
import { KeptVariants } from './kept-variants.ts';
import { LESSON_ROWS } from './lesson-room.ts';
import type { Machinery } from './machinery.ts';
import { PURPOSE, RandomStream } from './random.ts';

/** Rows of a batch that are kept digits; the others are training digits, so that nothing is forgotten. */
const KEPT_ROWS = LESSON_ROWS / 4;
const TRAINING_ROWS = LESSON_ROWS - KEPT_ROWS;

/** Fills the batches of a lesson: variants of all kept digits in turn, and training digits at random. */
export class LessonBatches {
  readonly #machinery: Machinery;
  readonly #variants: KeptVariants;
  readonly #count: number;
  /** Of every digit in the lesson's room. */
  readonly #labels = new Uint8Array(MOST_TAUGHT + LESSON_ROWS);
  /** The digits of the experiment, in the training file. */
  readonly #places: Int32Array;
  readonly #draws: RandomStream;
  /** Variants of the lessons before. */
  readonly #firstVariant: number;

  /**
   * @param kept at most MOST_TAUGHT.
   * @param number of the lesson among those of the run: each draws digits and variants of its own.
   */
  constructor(machinery: Machinery, spec: ExperimentSpec, kept: KeptDigits, number: number) {
    const { kernels, network, digits } = machinery;
    const { pixels, order } = network.lesson;
    this.#machinery = machinery;
    this.#variants = new KeptVariants(kernels, network, spec);
    this.#count = kept.labels.length;
    this.#draws = new RandomStream(spec.seed, PURPOSE.lesson, number, 0);
    this.#firstVariant = number * LESSON_STEPS * KEPT_ROWS;
    const places = new Int32Array(Math.min(digits.available, spec.trainingSize));
    this.#places = places.subarray(0, digits.list(places));
    pixels.set(kept.pixels);
    this.#labels.set(kept.labels);
    for (let row = 0; row < LESSON_ROWS; row++) order[row] = MOST_TAUGHT + row;
  }

  /** The kept digits, where the network can read them. */
  get kept(): Examples {
    const labels = this.#labels.subarray(0, this.#count);
    return { pixels: this.#machinery.network.lesson.pixels, labels, isReady: () => true };
  }

  /** The label of a digit of the lesson's room. */
  labelOf(digit: number): number {
    return this.#labels[digit] ?? 0;
  }

  /** Lays out the batch of a step. @param step 0-based, within the lesson. */
  fill(step: number): void {
    for (let row = 0; row < KEPT_ROWS; row++) {
      const draw = step * KEPT_ROWS + row;
      const kept = draw % this.#count;
      this.#variants.write(kept, MOST_TAUGHT + row, this.#firstVariant + draw);
      this.#labels[MOST_TAUGHT + row] = this.labelOf(kept);
    }
    for (let row = 0; row < TRAINING_ROWS; row++) {
      const place = this.#draws.below(this.#places.length, step * TRAINING_ROWS + row);
      this.#copy(this.#places[place] ?? 0, MOST_TAUGHT + KEPT_ROWS + row);
    }
  }

  /** With the label that the run trains it under, which may be a wrong one. */
  #copy(digit: number, to: number): void {
    const { network, training, digits } = this.#machinery;
    const pixels = training.pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT);
    network.lesson.pixels.set(pixels, to * PIXEL_COUNT);
    this.#labels[to] = digits.labelOf(digit);
  }
}
