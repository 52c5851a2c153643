import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import type { ClassCounts, OwnDataPreview } from '../../../spec/own-data.ts';
import { panelText } from '../../../text/panel-text.ts';

const words = panelText.ownData;

/** With fewer test images one more or less that is read right is worth over a point. */
const ENOUGH_TEST_IMAGES = 100;

export function totalOf(classes: readonly ClassCounts[]): Pick<ClassCounts, 'training' | 'test'> {
  const sum = (split: 'training' | 'test') =>
    classes.reduce((total, counts) => total + counts[split], 0);
  return { training: sum('training'), test: sum('test') };
}

/** Whatever a person should know before the images are used. */
export function warningsOn({ classes, hasOwnTest, width, height }: OwnDataPreview): string[] {
  const { test } = totalOf(classes);
  const untested = classes.filter((counts) => counts.test === 0);
  return [
    hasOwnTest ? words.ownTest : words.splitTest,
    ...(width === IMAGE_SIDE && height === IMAGE_SIDE ? [] : [words.scaled(width, height)]),
    ...(test < ENOUGH_TEST_IMAGES ? [words.few(test)] : []),
    ...untested.map(({ name }) => words.noTestOf(name)),
  ];
}

/** Levels with ink light, whichever way they were read. */
export function inkOf(levels: Uint8Array, isInkDark: boolean): Uint8Array {
  return isInkDark ? levels.map((level) => 255 - level) : levels;
}
