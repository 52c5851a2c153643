import {
  type Arrays,
  expectSameBits,
  expectWithin,
  type Run,
  runMagnitudes,
  runReference,
  runSimd,
} from './kernel-contract.ts';

/**
 * A float32 sum of K products, whatever its order: each of at most K + 8 operations on the way
 * rounds by at most 2⁻²⁴ of Σ|a·b|, which no partial sum exceeds. Besides, fast kernels may count
 * as 0 what is below 2⁻⁶².
 */
export const HALF_ULP = 2 ** -24;
export const COUNTS_AS_ZERO = 2 ** -61;

export const WIDTHS = Array.from({ length: 67 }, (_, i) => i + 1);
export const SIZES = [1, 2, 3, 4, 5, 8, 17, 33];
export const pick = (sizes: readonly number[], i: number): number => sizes[i % sizes.length] ?? 1;

function expectProduct(arrays: Arrays, output: string, depth: number, run: Run): void {
  const given = runSimd(arrays, run).floats(output);
  const wanted = runReference(arrays, run).floats(output);
  const sizes = runMagnitudes(arrays, run).floats(output);
  const allowed = (i: number) => (depth + 8) * HALF_ULP * (sizes[i] ?? 0) + COUNTS_AS_ZERO;
  expectWithin(given, wanted, allowed);
}

/** Runs a kernel over its range in three pieces, out of order. */
export function inPieces(count: number, run: (from: number, to: number) => void): void {
  const first = Math.floor(count / 3);
  const second = Math.ceil(count / 2);
  run(second, count);
  run(0, first);
  run(first, second);
}

export function expectSamePieces(arrays: Arrays, output: string, whole: Run, pieces: Run): void {
  expectSameBits(runSimd(arrays, pieces).floats(output), runSimd(arrays, whole).floats(output));
}

interface Ranged {
  readonly arrays: Arrays;
  readonly output: string;
  readonly depth: number;
  /** What the range counts. */
  readonly count: number;
  readonly run: (from: number, to: number) => Run;
}

/** A product that the reference agrees with, whose pieces have the bits of the whole. */
export function expectContract({ arrays, output, depth, count, run }: Ranged): void {
  expectProduct(arrays, output, depth, run(0, count));
  const pieces: Run = (kernels, views) =>
    inPieces(count, (from, to) => run(from, to)(kernels, views));
  expectSamePieces(arrays, output, run(0, count), pieces);
}
