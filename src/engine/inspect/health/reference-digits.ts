import type { Examples } from '../../examples.ts';
import type { Network } from '../../network.ts';
import { TrainingDigits } from '../../training-digits.ts';
import type { InspectionBench } from '../inspection.ts';
import { arrivedDigits, spreadOver } from '../spread-digits.ts';
import type { ReferenceDigits } from './reference-score.ts';

/** As many as tell a share to a point or two, … */
const MOST_DIGITS = 500;
/** … but of a very large network no more than these multiplications of a split pay for, half a second or less … */
const MOST_COST = 1 << 30;
/** … and these anyway. */
const FEWEST_DIGITS = 100;

function howMany({ network }: InspectionBench): number {
  const affordable = Math.floor(MOST_COST / network.parameters.values.length);
  return Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, affordable));
}

/** Digits that the network never learns from: held-out ones, or test digits where there are none; null while none is there. */
export function heldOutDigits(bench: InspectionBench): ReferenceDigits | null {
  const { spec, training, test } = bench;
  const end = training.labels.length;
  const from = end - spec.validationSize;
  const validation = digitsOf(bench, 'validation', training, from, end);
  // Few may be held out, and none of the experiment's classes among them.
  const areMissing = validation === null && !training.isReady(from, end);
  if (validation !== null || areMissing) return validation;
  return digitsOf(bench, 'test', test, 0, test.labels.length);
}

function digitsOf(
  bench: InspectionBench,
  split: 'validation' | 'test',
  examples: Examples,
  from: number,
  to: number,
): ReferenceDigits | null {
  const indices = spreadOver(arrivedDigits(examples, from, to, bench.spec), howMany(bench));
  const labelOf = (digit: number) => examples.labels[digit] ?? 0;
  return indices.length === 0 ? null : { split, examples, indices, labelOf };
}

/** Those of a network for good, once all have arrived: there are many to choose from. */
const trainedIndices = new WeakMap<Network, readonly number[]>();

/** Digits that it does learn from, under the labels it learns; null while none is there. */
export function trainedDigits(bench: InspectionBench): ReferenceDigits | null {
  const { network, spec, training } = bench;
  const digits = new TrainingDigits(training, spec);
  const chosen = () =>
    arrivedDigits(training, 0, digits.available, spec).slice(0, spec.trainingSize);
  const indices = trainedIndices.get(network) ?? spreadOver(chosen(), howMany(bench));
  if (training.isReady(0, digits.available)) trainedIndices.set(network, indices);
  const labelOf = (digit: number) => digits.labelOf(digit);
  return indices.length === 0 ? null : { split: 'training', examples: training, indices, labelOf };
}
