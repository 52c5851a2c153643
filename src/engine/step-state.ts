import type { Allocator } from './memory.ts';

/** Places in the array of numbers. */
const STEP = 0;
const BATCH_ROWS = 1;
const FIRST_POSITION = 2;
const FIRST_ROW = 3;
const EPOCH = 4;
const DROPOUT = 5;

/** Where the step under way stands; in the arena, so that every thread reads the same. */
export class StepState {
  readonly #numbers: Float64Array;

  constructor(allocator: Allocator, hiddenLayers: number) {
    this.#numbers = allocator.doubles(DROPOUT + hiddenLayers);
  }

  /** 0-based: updates done before this step. */
  get step(): number {
    return this.#numbers[STEP] ?? 0;
  }

  set step(step: number) {
    this.#numbers[STEP] = step;
  }

  /** Rows of the whole batch: the loss is their mean. */
  get batchRows(): number {
    return this.#numbers[BATCH_ROWS] ?? 0;
  }

  set batchRows(rows: number) {
    this.#numbers[BATCH_ROWS] = rows;
  }

  /** Where the batch begins in the order of the epoch. */
  get firstPosition(): number {
    return this.#numbers[FIRST_POSITION] ?? 0;
  }

  set firstPosition(position: number) {
    this.#numbers[FIRST_POSITION] = position;
  }

  /** The first row of the chunk under way within the batch. */
  get firstRow(): number {
    return this.#numbers[FIRST_ROW] ?? 0;
  }

  set firstRow(row: number) {
    this.#numbers[FIRST_ROW] = row;
  }

  /** 0-based. */
  get epoch(): number {
    return this.#numbers[EPOCH] ?? 0;
  }

  set epoch(epoch: number) {
    this.#numbers[EPOCH] = epoch;
  }

  /** The dropout of hidden layer l. */
  dropout(l: number): number {
    return this.#numbers[DROPOUT + l] ?? 0;
  }

  setDropout(l: number, rate: number): void {
    this.#numbers[DROPOUT + l] = rate;
  }

  /** All of it, to come back to. */
  copy(): Float64Array {
    return this.#numbers.slice();
  }

  restore(copy: Float64Array): void {
    this.#numbers.set(copy);
  }
}
