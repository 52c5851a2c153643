import { PURPOSE, RandomStream } from '../engine/random.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';

export interface RandomAnswers {
  /** [n] classes. */
  readonly labels: Uint8Array;
  /** [n] classes. */
  readonly predictions: Uint8Array;
}

/** Made answers of which about seven in ten are right; no digit is a 6, and none is read as a 3. */
export function randomAnswers(digits: number, seed: number): RandomAnswers {
  const stream = new RandomStream(seed, PURPOSE.initialization, 0, 0);
  const labels = new Uint8Array(digits);
  const predictions = new Uint8Array(digits);
  for (let digit = 0; digit < digits; digit++) {
    const label = other(stream.below(CLASS_COUNT, 3 * digit), 6);
    const isRight = stream.below(10, 3 * digit + 1) < 7;
    labels[digit] = label;
    predictions[digit] = other(isRight ? label : stream.below(CLASS_COUNT, 3 * digit + 2), 3);
  }
  return { labels, predictions };
}

const other = (label: number, than: number): number => (label === than ? label + 1 : label);
