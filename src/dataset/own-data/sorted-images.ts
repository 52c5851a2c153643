import {
  type ClassCounts,
  FEWEST_CLASSES,
  FEWEST_OF_A_CLASS,
  MOST_OF_SPLIT,
  type OwnDataProblem,
  type OwnDataSplit,
} from '../../spec/own-data.ts';
import type { Checked } from '../checked.ts';
import { inLabelOrder, shownName } from './class-names.ts';
import { resolveSplits } from './given-split.ts';
import type { ListedImage } from './listed-image.ts';
import { keepSplit, type SplitPlaces, splitImages } from './split-images.ts';

/** Images with their labels and their splits, fit to be trained on. */
export interface SortedImages {
  /** [n] levels, as they were read. */
  readonly images: readonly ListedImage[];
  /** [n] */
  readonly labels: Uint8Array;
  readonly places: SplitPlaces;
  readonly hasOwnTest: boolean;
  readonly classes: readonly ClassCounts[];
}

/** Gives every class a label and every image a split, or says why there is nothing to learn from them. */
export function sortImages(images: readonly ListedImage[]): Checked<SortedImages, OwnDataProblem> {
  const names = inLabelOrder(images.map(({ className }) => className));
  if (names.length < FEWEST_CLASSES) {
    return refused({ code: 'tooFewClasses', given: names.map(shownName) });
  }
  const labelOf = new Map(names.map((name, label) => [name, label]));
  const labels = Uint8Array.from(images, ({ className }) => labelOf.get(className) ?? 0);
  const splitOf = resolveSplits(images.map(({ split }) => split));
  const places =
    splitOf === null
      ? splitImages(labels)
      : keepSplit(images.map(({ split }) => splitOf(split) === 'test'));
  const classes = countClasses(names, labels, places);
  const problem = problemOf(classes, places);
  if (problem !== null) return refused(problem);
  return { ok: true, value: { images, labels, places, hasOwnTest: splitOf !== null, classes } };
}

function countClasses(
  names: readonly string[],
  labels: Uint8Array,
  { training, test }: SplitPlaces,
): ClassCounts[] {
  const count = (places: readonly number[]) => {
    const counts = names.map(() => 0);
    for (const place of places) counts[labels[place] ?? 0] = (counts[labels[place] ?? 0] ?? 0) + 1;
    return counts;
  };
  const [trained, tested] = [count(training), count(test)];
  return names.map((name, label) => ({
    name: shownName(name),
    training: trained[label] ?? 0,
    test: tested[label] ?? 0,
  }));
}

function problemOf(classes: readonly ClassCounts[], places: SplitPlaces): OwnDataProblem | null {
  for (const { name, training, test } of classes) {
    if (training === 0) return { code: 'onlyInTest', name };
    const given = training + test;
    if (given < FEWEST_OF_A_CLASS) return { code: 'tooFewOfClass', name, given };
  }
  const full = (['training', 'test'] as const satisfies readonly OwnDataSplit[]).find(
    (split) => places[split].length > MOST_OF_SPLIT[split],
  );
  return full === undefined ? null : { code: 'tooMany', split: full, most: MOST_OF_SPLIT[full] };
}

function refused(problem: OwnDataProblem): Checked<never, OwnDataProblem> {
  return { ok: false, problem };
}
