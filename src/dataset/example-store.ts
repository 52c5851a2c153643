import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { Shard } from './shard.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The examples of the training file or of the test file, some of which may still be on their way. */
export class ExampleStore {
  /** [size, 784] grey levels, 0 (paper) to 255 (ink). */
  pixels: Uint8Array;
  /** [size] digits 0 … 9. */
  labels: Uint8Array;
  /** How many examples there is room for. */
  readonly capacity: number;
  #size: number;
  /** What has arrived: sorted, apart from one another. */
  #ready: readonly Range[] = [];

  /**
   * The arrays are the caller's, for instance views of a WebAssembly memory, and written by `put`.
   *
   * @throws RangeError if there are not 784 pixels a label.
   */
  constructor(pixels: Uint8Array, labels: Uint8Array) {
    if (pixels.length !== labels.length * PIXEL_COUNT) {
      throw new RangeError(`${pixels.length} pixels do not fit ${labels.length} labels`);
    }
    this.pixels = pixels;
    this.labels = labels;
    this.capacity = labels.length;
    this.#size = labels.length;
  }

  /** How many examples it has when all have arrived. */
  get size(): number {
    return this.#size;
  }

  /** For when the memory grew: the same bytes, in arrays of the whole capacity that are still attached. */
  moveTo(pixels: Uint8Array, labels: Uint8Array): void {
    this.pixels = pixels.subarray(0, this.#size * PIXEL_COUNT);
    this.labels = labels.subarray(0, this.#size);
  }

  /**
   * Forgets all examples, for others to come in their place.
   *
   * @param size how many those are.
   * @throws RangeError if they do not fit.
   */
  clear(size: number): void {
    if (size > this.capacity) throw new RangeError(`${size} examples exceed ${this.capacity}`);
    const { pixels, labels } = this;
    this.pixels = new Uint8Array(pixels.buffer, pixels.byteOffset, size * PIXEL_COUNT);
    this.labels = new Uint8Array(labels.buffer, labels.byteOffset, size);
    this.#size = size;
    this.#ready = [];
  }

  get readyCount(): number {
    return this.#ready.reduce((sum, { from, to }) => sum + to - from, 0);
  }

  /**
   * Copies the examples in, the first of them to index `first`. Nothing is copied if it throws.
   *
   * @throws RangeError if they do not fit.
   */
  put(first: number, { pixels, labels }: Shard): void {
    const to = first + labels.length;
    if (first < 0 || to > this.size || pixels.length !== labels.length * PIXEL_COUNT) {
      throw new RangeError(`examples ${first} to ${to} do not fit a store of ${this.size}`);
    }
    this.labels.set(labels, first);
    this.pixels.set(pixels, first * PIXEL_COUNT);
    this.#ready = withRange(this.#ready, { from: first, to });
  }

  /** Whether every example of [from, to) has arrived. Allocates nothing. */
  isReady(from: number, to: number): boolean {
    if (from >= to) return true;
    for (const range of this.#ready) {
      if (range.from <= from && to <= range.to) return true;
    }
    return false;
  }
}

/** The ranges with one more, those that touch joined. */
function withRange(ranges: readonly Range[], added: Range): Range[] {
  const apart = ranges.filter(({ from, to }) => to < added.from || from > added.to);
  const joined = ranges.filter((range) => !apart.includes(range)).concat(added);
  const from = Math.min(...joined.map((range) => range.from));
  const to = Math.max(...joined.map((range) => range.to));
  return [...apart, { from, to }].sort((a, b) => a.from - b.from);
}
