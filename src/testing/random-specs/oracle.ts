import { expect } from 'vitest';
import type { Floats } from '../../engine/kernels/kernels.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { checkSpec } from '../../spec/validate.ts';
import { text } from '../../text/text.ts';
import { openLab, type SmallLab } from './small-lab.ts';

/** What came of a candidate. */
export type Fate = 'refused' | 'trained' | 'diverged';

/** The issue asks for three; a loss is hopeless after twenty, and what overflows takes ten. */
const STEPS = 25;
/** Ticks of the clock that a slice may take. */
const SLICE = 50;
/** A step and its evaluation are some hundred tiles. */
const MOST_SLICES = 10_000;

/** A sentence, or several. */
const SENTENCES = /\S.*\.$/s;

const isAllFinite = (values: Floats): boolean => values.every((value) => Number.isFinite(value));

/**
 * Either a candidate is refused with sentences, or it makes its steps, or as many as its epochs
 * have, or says at which it diverged; and never is there a number that is none.
 */
export function fateOf(candidate: unknown): Fate {
  const checked = checkSpec(candidate);
  if (!checked.ok) {
    expect(text.problems.refusal(checked.problems)).toMatch(SENTENCES);
    return 'refused';
  }
  const lab = openLab(checked.spec);
  takeSteps(lab);
  expectNumbers(lab);
  const { divergence } = lab.trainer;
  if (divergence === null) return 'trained';
  const { length } = lab.spec.hiddenLayers;
  expect(text.problems.divergence(divergence, length)).toMatch(SENTENCES);
  expect(divergence.layer).toBeGreaterThanOrEqual(0);
  expect(divergence.layer).toBeLessThanOrEqual(length);
  return 'diverged';
}

function takeSteps({ trainer, clock }: SmallLab): void {
  for (let step = 1; step <= STEPS && !trainer.isFinished; step++) {
    if (trainer.divergence !== null) return;
    trainer.train('step');
    work(trainer, clock);
    const isDone = trainer.step === step || trainer.divergence !== null;
    expect(isDone, `step ${step} is done, or the run has diverged`).toBe(true);
  }
}

function work(trainer: SmallLab['trainer'], clock: () => number): void {
  for (let slice = 0; trainer.advance(clock() + SLICE) === 'working'; slice++) {
    if (slice > MOST_SLICES) throw new Error('It hangs.');
  }
}

function expectNumbers({ trainer, network, predictor }: SmallLab): void {
  const { losses } = trainer.drainLosses();
  const { values, slots } = network.parameters;
  expect(isAllFinite(losses), 'all losses are finite').toBe(true);
  expect(isAllFinite(values), 'all parameters are finite').toBe(true);
  expect(slots.every(isAllFinite), 'all of the optimizer is finite').toBe(true);
  expect(Number.isFinite(trainer.learningRate), 'the rate is finite').toBe(true);
  // Those within the first epoch depend on what has arrived, and decide nothing.
  const scored = trainer.drainEvaluations().filter(({ epoch }) => Number.isInteger(epoch));
  const isScored = scored.slice(1).every(({ test }) => Number.isFinite(test.loss));
  expect(isScored || trainer.divergence !== null, 'scores are finite').toBe(true);
  for (const level of [0, 255]) {
    const probabilities = predictor.predict(new Uint8Array(PIXEL_COUNT).fill(level));
    const sum = probabilities.reduce((total, probability) => total + probability, 0);
    // Ten float32 probabilities.
    expect(Math.abs(sum - 1), 'probabilities add up to 1').toBeLessThan(1e-5);
  }
}
