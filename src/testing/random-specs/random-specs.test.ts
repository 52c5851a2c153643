import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import {
  ACTIVATIONS,
  INITIALIZERS,
  INPUT_SCALINGS,
  LOSSES,
  OPTIMIZERS,
  SCHEDULES,
} from '../../spec/vocabulary.ts';
import { candidates } from './candidates.ts';
import { type Fate, fateOf } from './oracle.ts';

/** `npm run fuzz` looks at more, and at others each time; what fails is printed with its seed. */
const IS_FUZZ = import.meta.env.MODE === 'fuzz';
const RUNS = IS_FUZZ ? 10_000 : 300;
const parameters = IS_FUZZ ? { numRuns: RUNS } : { numRuns: RUNS, seed: 20_261_121 };

/** An experiment takes some 5 ms, and on a busy machine many times as long. */
const TIMEOUT_MS = 60_000 + 100 * RUNS;

const WORDS = [ACTIVATIONS, INITIALIZERS, INPUT_SCALINGS, LOSSES, OPTIMIZERS, SCHEDULES].flat();

/** The words of an experiment that was let through. */
function wordsOf(spec: ExperimentSpec): string[] {
  const { inputScaling, initializer, loss, optimizer, schedule, hiddenLayers } = spec;
  const activations = hiddenLayers.map(({ activation }) => activation);
  return [inputScaling, initializer, loss, optimizer, schedule, ...activations];
}

it(
  `${RUNS} random experiments each train, say that they diverged, or are refused`,
  () => {
    const counts: Record<Fate, number> = { refused: 0, trained: 0, diverged: 0 };
    const words = new Set<string>();
    fc.assert(
      fc.property(candidates, (candidate) => {
        const fate = fateOf(candidate);
        counts[fate] += 1;
        if (fate === 'trained')
          for (const one of wordsOf(candidate as ExperimentSpec)) words.add(one);
      }),
      parameters,
    );
    // None of the three is rare, so that the property says something.
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(RUNS / 40);
    expect(words).toEqual(new Set(WORDS));
  },
  TIMEOUT_MS,
);
