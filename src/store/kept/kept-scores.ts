import { create } from 'zustand';
import { likeliestClass } from '../../measures/likeliest-class.ts';
import { MOST_KEPT_DIGITS } from '../../spec/kept-digits.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../../spec/mnist.ts';
import type { Classification } from '../../worker/protocol.ts';
import { useDataInUse } from '../own-data/data-in-use.ts';
import { useRun } from '../run.ts';
import { classify, subscribeToProgress, subscribeToRuns } from '../session.ts';
import type { KeptDigit } from './kept-digit.ts';
import { useKeptDigits } from './kept-digits.ts';

/** How many of the kept digits the network reads as they are meant. */
export interface KeptScore {
  readonly correct: number;
  readonly total: number;
  /** The step whose weights read them. */
  readonly step: number;
}

export interface KeptScoresState {
  /** Null when no digit is kept, or none has been read by this run. */
  readonly score: KeptScore | null;
  /** What the network reads, by the ids of the digits. */
  readonly answers: ReadonlyMap<string, number>;
}

export const initialKeptScores: KeptScoresState = { score: null, answers: new Map() };

export const useKeptScores = create<KeptScoresState>()(() => initialKeptScores);

/**
 * Has the kept digits read after every evaluation, whenever they change, and when the best weights
 * come back: one question at a time, always about the newest state.
 */
export function startKeptScores(): () => void {
  let isWanted = false;
  let isBusy = false;
  const request = () => {
    isWanted = true;
    if (!isBusy) void work();
  };
  async function work(): Promise<void> {
    isBusy = true;
    while (isWanted) {
      // A new run is announced before its network can be waited for.
      await Promise.resolve();
      isWanted = false;
      await ask();
    }
    isBusy = false;
  }
  const stops = [
    subscribeToProgress(({ evaluations }) => evaluations.length > 0 && request()),
    subscribeToRuns(() => {
      useKeptScores.setState(initialKeptScores);
      request();
    }),
    useRun.subscribe((now, before) => now.isBestRestored !== before.isBestRestored && request()),
    useKeptDigits.subscribe((now, before) => now.digits !== before.digits && request()),
  ];
  request();
  return () => {
    for (const stop of stops) stop();
  };
}

async function ask(): Promise<void> {
  const digits = useKeptDigits.getState().digits.slice(-MOST_KEPT_DIGITS);
  // They are of MNIST's classes: what a network of other classes makes of them says nothing.
  if (digits.length === 0 || useDataInUse.getState().set !== null) {
    useKeptScores.setState(initialKeptScores);
    return;
  }
  const inputs = new Uint8Array(digits.length * PIXEL_COUNT);
  for (const [index, { pixels }] of digits.entries()) inputs.set(pixels, index * PIXEL_COUNT);
  const classification = await classify(inputs);
  if (classification !== null) useKeptScores.setState(scored(digits, classification));
}

/** @param classification of the same digits in the same order. */
export function scored(
  digits: readonly KeptDigit[],
  { step, probabilities }: Classification,
): KeptScoresState {
  const read = digits.map((_, index) =>
    likeliestClass(probabilities.subarray(index * CLASS_COUNT, (index + 1) * CLASS_COUNT)),
  );
  const correct = digits.filter(({ label }, index) => read[index] === label).length;
  const answers = new Map(digits.map(({ id }, index) => [id, read[index] ?? 0]));
  return { score: { correct, total: digits.length, step }, answers };
}
