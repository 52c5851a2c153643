import { threefry2x32 } from '../lib/threefry.ts';

/**
 * Every random draw is a function of (seed, purpose, position), never of how many were drawn
 * before: the same run gives the same bits whatever is paused, skipped or computed elsewhere.
 */
export const PURPOSE = {
  initialization: 1,
  shuffle: 2,
  dropout: 3,
  augmentation: 4,
  elasticNoise: 5,
  labelNoise: 6,
  lesson: 7,
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

const TWO_TO_32 = 4_294_967_296;

/** The key of one stream of draws, e.g. the dropout of layer `b` at step `a`; written into `key`. */
export function deriveKey(
  seed: number,
  purpose: Purpose,
  a: number,
  b: number,
  key: Uint32Array,
): void {
  threefry2x32(seed, purpose, a, b, key);
}

/** A stream of draws that are looked up by position. */
export class RandomStream {
  readonly #key = new Uint32Array(2);
  readonly #words = new Uint32Array(2);

  constructor(seed: number, purpose: Purpose, a: number, b: number) {
    deriveKey(seed, purpose, a, b, this.#key);
  }

  /** The two 32-bit words at a position; overwritten by the next call. */
  words(position: number): Uint32Array {
    const [key0 = 0, key1 = 0] = this.#key;
    threefry2x32(key0, key1, Math.floor(position / TWO_TO_32), position, this.#words);
    return this.#words;
  }

  /** Uniform in the open interval (0, 1), in steps of 2⁻³². */
  uniform(position: number): number {
    return toUniform(this.words(position)[0] ?? 0);
  }

  /** Uniform among 0 … limit − 1; the bias is below limit / 2³². */
  below(limit: number, position: number): number {
    return Math.floor(((this.words(position)[0] ?? 0) * limit) / TWO_TO_32);
  }
}

/** A 32-bit word as a number in (0, 1), never 0: its logarithm is finite. */
export function toUniform(word: number): number {
  return (word + 0.5) / TWO_TO_32;
}
