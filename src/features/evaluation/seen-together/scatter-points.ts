import { threefry2x32 } from '../../../lib/threefry.ts';
import type { SplitAnswers } from '../../../spec/answers.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';

/** The key of the jitter: a digit always has the same. */
const SEED = 0x5ca77e2;
/** The share of a cell, across and upwards, that its points are spread over. */
const SPREAD = 0.86;
const TWO_TO_32 = 4_294_967_296;

/**
 * Where each digit lies in a plot of true class (across) against predicted class (upwards), of which
 * it takes a tenth each: at random within its cell, as many lie on one another there.
 *
 * @returns [n, 2] shares of the plot, from the lower left.
 */
export function scatterPoints(
  answers: Pick<SplitAnswers, 'indices' | 'labels' | 'predictions'>,
): Float32Array {
  const { indices, labels, predictions } = answers;
  const points = new Float32Array(2 * indices.length);
  const words = new Uint32Array(2);
  for (let row = 0; row < indices.length; row++) {
    threefry2x32(SEED, 0, 0, indices[row] ?? 0, words);
    points[2 * row] = along(labels[row] ?? 0, words[0] ?? 0);
    points[2 * row + 1] = along(predictions[row] ?? 0, words[1] ?? 0);
  }
  return points;
}

const along = (label: number, word: number): number =>
  (label + 0.5 + SPREAD * (word / TWO_TO_32 - 0.5)) / CLASS_COUNT;

export interface ScatterCell {
  readonly label: number;
  readonly prediction: number;
}

/** The cell at a place of the plot, in shares from the lower left; null beyond its edges. */
export function cellAt(across: number, upwards: number): ScatterCell | null {
  if (!(across >= 0 && across < 1 && upwards >= 0 && upwards < 1)) return null;
  return {
    label: Math.floor(CLASS_COUNT * across),
    prediction: Math.floor(CLASS_COUNT * upwards),
  };
}
