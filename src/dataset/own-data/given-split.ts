import type { OwnDataSplit } from '../../spec/own-data.ts';

/** What an image is for, as its folder or file says; null where they say nothing. */
export type GivenSplit = 'training' | 'validation' | 'test' | null;

/** By the name of a table, as train-images, t10k-labels, fashion-mnist_test. */
export function splitOfName(name: string): GivenSplit {
  if (/t10k|test/i.test(name)) return 'test';
  if (/(^|[^a-z])val(id|idation)?([^a-z]|$)/i.test(name)) return 'validation';
  return /train/i.test(name) ? 'training' : null;
}

/**
 * What images of each kind become. Validation images are the test where there are no others, for here
 * validation digits are held out of the training file. Where nothing is left to train on, or
 * nothing to test on, all are one.
 *
 * @returns null where the split is still to be made.
 */
export function resolveSplits(
  given: Iterable<GivenSplit>,
): ((split: GivenSplit) => OwnDataSplit) | null {
  const kinds = new Set(given);
  const test = kinds.has('test') ? 'test' : 'validation';
  const hasOthers = [...kinds].some((kind) => kind !== test);
  if (!kinds.has(test) || !hasOthers) return null;
  return (split) => (split === test ? 'test' : 'training');
}
