import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Examples } from '../examples.ts';
import { chosenClasses } from '../training-digits.ts';

/** Digits that have arrived and are of the experiment's classes, in the order of their file: what is scored. */
export function arrivedDigits(
  examples: Examples,
  from: number,
  to: number,
  { classes }: Pick<ExperimentSpec, 'classes'>,
): number[] {
  const isChosen = chosenClasses(classes);
  const areAllThere = examples.isReady(from, to);
  const digits: number[] = [];
  for (let digit = from; digit < to; digit++) {
    const isThere = areAllThere || examples.isReady(digit, digit + 1);
    if (isThere && isChosen[examples.labels[digit] ?? 0]) digits.push(digit);
  }
  return digits;
}

/** Of so many digits at most `most`, evenly spread: every tenth of 10,000 where 1,000 are wanted. */
export function spreadOver(digits: readonly number[], most: number): readonly number[] {
  if (digits.length <= most) return digits;
  const apart = digits.length / most;
  return Array.from({ length: most }, (_, i) => digits[Math.floor(i * apart)] ?? 0);
}
