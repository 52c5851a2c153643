import type { Floats, Kernels } from '../kernels/kernels.ts';
import type { Layer } from '../parameters.ts';

/** The Euclidean norm of an array of the network. */
export function normOf(kernels: Kernels, values: Floats): number {
  return Math.sqrt(kernels.sumOfSquares(values, 0, values.length));
}

/** The same of an array of anybody's: kernels read their own memory only. */
export function plainNorm(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    sum += value * value;
  }
  return Math.sqrt(sum);
}

/** What a step changed in a layer, where its weights and biases lie. */
export interface LayerChange {
  readonly weights: Floats;
  readonly bias: Floats;
}

/**
 * copy ← values − copy, by layers: views of the copy.
 *
 * @param copy of the flat parameters, from before the step.
 */
export function changesSince(
  copy: Floats,
  values: Floats,
  layers: readonly Layer[],
): LayerChange[] {
  for (let i = 0; i < copy.length; i++) copy[i] = (values[i] ?? 0) - (copy[i] ?? 0);
  let start = 0;
  return layers.map(({ weights, bias }) => {
    const biasStart = start + weights.length;
    const end = biasStart + bias.length;
    const change = {
      weights: copy.subarray(start, biasStart),
      bias: copy.subarray(biasStart, end),
    };
    start = end;
    return change;
  });
}
