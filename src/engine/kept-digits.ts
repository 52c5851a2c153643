import type { ExperimentSpec } from '../spec/experiment.ts';
import { MOST_TAUGHT } from '../spec/lesson.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { chosenClasses } from './training-digits.ts';

/** Digits that a person kept, the newest last: [n, 784] grey levels and n labels. */
export interface KeptDigits {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** Those of the experiment's classes; of more than MOST_TAUGHT the newest. */
export function teachable(
  { pixels, labels }: KeptDigits,
  { classes }: Pick<ExperimentSpec, 'classes'>,
): KeptDigits {
  const isChosen = chosenClasses(classes);
  const chosen = [...labels.keys()].filter((digit) => isChosen[labels[digit] ?? 0]);
  const taught = chosen.slice(-MOST_TAUGHT);
  const given = {
    pixels: new Uint8Array(taught.length * PIXEL_COUNT),
    labels: new Uint8Array(taught.length),
  };
  for (const [place, digit] of taught.entries()) {
    const from = digit * PIXEL_COUNT;
    given.pixels.set(pixels.subarray(from, from + PIXEL_COUNT), place * PIXEL_COUNT);
    given.labels[place] = labels[digit] ?? 0;
  }
  return given;
}
