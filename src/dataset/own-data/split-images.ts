import { MOST_OF_SPLIT } from '../../spec/own-data.ts';
import { shuffled } from './shuffled.ts';

/** Places of images, in the order in which they are to stand in their file. */
export interface SplitPlaces {
  readonly training: readonly number[];
  readonly test: readonly number[];
}

/** One image in so many is set aside for the test. */
const TEST_SHARE = 1 / 7;

/**
 * Sets one image in seven aside for the test, of each class as many as it has of the whole, give or
 * take one. Which they are, and in what order all stand, is drawn from a seed that never changes: the
 * same files give the same set.
 *
 * @param labels of all images.
 */
export function splitImages(labels: ArrayLike<number>): SplitPlaces {
  const order = [...shuffled(labels.length)];
  const count = Math.min(MOST_OF_SPLIT.test, Math.round(labels.length * TEST_SHARE));
  const isTest = new Uint8Array(labels.length);
  // Class after class, each place counts towards the test; every seventh fills it.
  const byClass = order.toSorted((a, b) => (labels[a] ?? 0) - (labels[b] ?? 0));
  for (const [index, place] of byClass.entries()) {
    isTest[place] = share(index + 1, count, labels.length) - share(index, count, labels.length);
  }
  return {
    training: order.filter((place) => isTest[place] === 0),
    test: order.filter((place) => isTest[place] === 1),
  };
}

/** Where the test is given: the same order anew for what is trained on, the test as it is. */
export function keepSplit(isTest: readonly boolean[]): SplitPlaces {
  const order = [...shuffled(isTest.length)];
  return {
    training: order.filter((place) => !isTest[place]),
    test: isTest.flatMap((is, place) => (is ? [place] : [])),
  };
}

/** Of the first `index` of `all`, how many are among `count` that are spread evenly. */
const share = (index: number, count: number, all: number): number =>
  Math.floor((index * count) / all);
