import type { LayerShape } from '../../../spec/layers.ts';
import type { Floats } from '../../kernels/kernels.ts';
import { flatEnds } from './flat-ends.ts';
import { SpreadCount } from './spread-count.ts';

/** What the units of a layer make of digits, a few at a time. */
export class UnitTally {
  readonly spread = new SpreadCount();
  readonly #units: number;
  readonly #ends: ReturnType<typeof flatEnds>;
  /** Digits on which each unit was flat. */
  readonly #flatDigits: Uint32Array;
  #digits = 0;

  constructor({ activation, outputs }: LayerShape, leakySlope: number) {
    this.#units = outputs;
    this.#ends = flatEnds(activation, leakySlope);
    this.#flatDigits = new Uint32Array(outputs);
  }

  /** @param activations [rows, units]. */
  add(activations: Floats, rows: number): void {
    this.#digits += rows;
    this.spread.add(activations, 0, rows * this.#units);
    const isFlat = this.#ends?.isFlat;
    if (isFlat === undefined) return;
    for (let i = 0; i < rows * this.#units; i++) {
      if (!isFlat(activations[i] ?? 0)) continue;
      const unit = i % this.#units;
      this.#flatDigits[unit] = (this.#flatDigits[unit] ?? 0) + 1;
    }
  }

  get dead(): Uint16Array {
    return this.#flatUnits('dead');
  }

  get saturated(): Uint16Array {
    return this.#flatUnits('saturated');
  }

  #flatUnits(kind: 'dead' | 'saturated'): Uint16Array {
    const units = new Uint16Array(this.#units);
    let count = 0;
    for (let unit = 0; unit < this.#units; unit++) if (this.#is(kind, unit)) units[count++] = unit;
    return units.slice(0, count);
  }

  #is(kind: 'dead' | 'saturated', unit: number): boolean {
    if (this.#ends === null || this.#ends.kind !== kind) return false;
    const flat = this.#flatDigits[unit] ?? 0;
    return this.#ends.share === 1 ? flat === this.#digits : flat > this.#ends.share * this.#digits;
  }
}
