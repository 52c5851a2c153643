import type { LayerHealth } from '../../../spec/inspection/health.ts';
import type { Floats } from '../../kernels/kernels.ts';
import type { Layer } from '../../parameters.ts';
import { SpreadCount } from './spread-count.ts';
import type { StepRecord } from './step-record.ts';

/** Weights between two breaks: about a millisecond. */
const PER_BREAK = 1 << 16;

export type WeightHealth = Pick<
  LayerHealth,
  'weights' | 'gradients' | 'weightNorm' | 'gradientNorm' | 'updateNorm' | 'alike'
>;

/**
 * The weights of a layer, their gradients and their update at one step.
 *
 * @param start where the layer's weights stand among all parameters.
 * @returns after yielding how many weights each break has behind it.
 */
export function* measureWeights(
  { before, after, gradients }: StepRecord,
  { shape }: Layer,
  start: number,
): Generator<number, WeightHealth, undefined> {
  const end = start + shape.inputs * shape.outputs;
  const weightCount = new SpreadCount();
  const gradientCount = new SpreadCount();
  let updateSquares = 0;
  for (let from = start; from < end; from += PER_BREAK) {
    const to = Math.min(from + PER_BREAK, end);
    weightCount.add(before, from, to);
    gradientCount.add(gradients, from, to);
    updateSquares += sumOfSquaredDifferences(after, before, from, to);
    yield to - from;
  }
  return {
    weights: weightCount.finish(),
    gradients: gradientCount.finish(),
    weightNorm: weightCount.norm,
    gradientNorm: gradientCount.norm,
    updateNorm: Math.sqrt(updateSquares),
    alike: unitsLikeTheFirst(before.subarray(start, end), shape.outputs),
  };
}

function sumOfSquaredDifferences(a: Floats, b: Floats, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    sum += difference * difference;
  }
  return sum;
}

/**
 * How many units have the weights of unit 0. Once every unit differs nothing more is read, which in a network
 * that began at random is after the first row.
 *
 * @param weights [inputs, units].
 */
export function unitsLikeTheFirst(weights: Floats, units: number): number {
  let alike = Array.from({ length: units }, (_, unit) => unit);
  for (let row = 0; row < weights.length && alike.length > 1; row += units) {
    const first = weights[row];
    const isBroken = alike.some((unit) => weights[row + unit] !== first);
    if (isBroken) alike = alike.filter((unit) => weights[row + unit] === first);
  }
  return alike.length;
}
