import { CLASS_COUNT } from '../../spec/mnist.ts';

/** What was read right of each class, with and without some units. */
export class AblationTally {
  /** [10] digits that were read. */
  readonly counts = new Uint32Array(CLASS_COUNT);
  /** [variants, 10] */
  readonly right: Uint32Array;

  constructor(variants: number) {
    this.right = new Uint32Array(variants * CLASS_COUNT);
  }

  /** To be called once for every digit. */
  count(label: number): void {
    this.counts[label] = (this.counts[label] ?? 0) + 1;
  }

  /** To be called for every digit and variant. */
  add(variant: number, label: number, prediction: number): void {
    const cell = variant * CLASS_COUNT + label;
    if (label === prediction) this.right[cell] = (this.right[cell] ?? 0) + 1;
  }
}
