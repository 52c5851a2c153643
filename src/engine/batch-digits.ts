import { isAugmented } from '../spec/augmentation.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { MOST_BATCH_DIGITS, type StepDigits } from '../spec/step-digits.ts';
import { EpochOrder } from './epoch-order.ts';
import type { Machinery } from './machinery.ts';
import { OneDigitWarper } from './one-digit-warper.ts';
import type { Clock } from './pass.ts';
import type { StepBatch } from './step-batch.ts';

type Parts = Pick<Machinery, 'kernels' | 'network' | 'training' | 'digits' | 'cursor'>;

/**
 * Works out the digits of a batch as its step saw them, in slices: which they are and how they are
 * changed depends on seed, epoch and digit alone, so the step itself is not needed.
 */
export class BatchDigits {
  readonly #parts: Parts;
  readonly #batch: StepBatch;
  readonly #isMade: boolean;
  /** Places in the training file; the run may move on meanwhile. */
  readonly #indices: Int32Array<ArrayBuffer>;
  readonly #pixels: Uint8Array<ArrayBuffer>;
  readonly #warper: OneDigitWarper | null;
  #next = 0;

  /** @param isMade whether the step has been made. */
  constructor(parts: Parts, batch: StepBatch, isMade: boolean) {
    const { kernels, network } = parts;
    this.#parts = parts;
    this.#batch = { ...batch };
    this.#isMade = isMade;
    this.#indices = digitsIn(parts, batch);
    this.#pixels = new Uint8Array(this.#indices.length * PIXEL_COUNT);
    const { spec } = batch;
    this.#warper = isAugmented(spec) ? new OneDigitWarper(kernels, network, spec) : null;
  }

  /** Goes on until the end or the deadline, by one digit at least. @returns null while it lasts. */
  advance(clock: Clock, deadline: number): StepDigits | null {
    while (this.#next < this.#indices.length) {
      this.#see(this.#next++);
      if (clock() >= deadline && this.#next < this.#indices.length) return null;
    }
    const { digits, training } = this.#parts;
    const { step, epoch, rows } = this.#batch;
    return {
      step: step + 1,
      isMade: this.#isMade,
      epoch: epoch + 1,
      isAugmented: this.#warper !== null,
      batchRows: rows,
      indices: this.#indices,
      pixels: this.#pixels,
      labels: Uint8Array.from(this.#indices, (index) => digits.labelOf(index)),
      trueLabels: Uint8Array.from(this.#indices, (index) => training.labels[index] ?? 0),
    };
  }

  #see(row: number): void {
    const { pixels } = this.#parts.training;
    const index = this.#indices[row] ?? 0;
    const digit =
      this.#warper?.warp(pixels, index, this.#batch.epoch) ??
      pixels.subarray(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
    this.#pixels.set(digit, row * PIXEL_COUNT);
  }
}

/** The first digits of a batch, as places in the training file. */
function digitsIn(parts: Parts, { epoch, firstPosition, rows, spec }: StepBatch) {
  const { cursor, digits, network } = parts;
  const end = firstPosition + Math.min(rows, MOST_BATCH_DIGITS);
  const order =
    epoch === cursor.epoch
      ? network.order
      : orderOf(digits, spec.seed, epoch, network.order.length);
  return Int32Array.from(order.subarray(firstPosition, end));
}

/** The order of an epoch that is over: the next one's has taken its place. */
function orderOf(digits: Parts['digits'], seed: number, epoch: number, size: number): Int32Array {
  const places = new Int32Array(size);
  const order = places.subarray(0, digits.list(places));
  new EpochOrder(seed).shuffle(epoch, order);
  return order;
}
