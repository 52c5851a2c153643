import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { LessonReport } from '../spec/lesson.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { strangeDigits, teach } from '../testing/lesson-fixture.ts';
import { type MadeDigits, makeDigits } from '../testing/made-digits.ts';
import { simdFixture } from '../testing/simd-fixture.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import type { KeptDigits } from './kept-digits.ts';
import { allocateNetwork } from './network.ts';
import { SOLO } from './team.ts';
import { Trainer } from './trainer.ts';

/** Wide enough for two hands. */
const spec: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [{ units: 48, activation: 'relu', dropout: 0 }],
  epochs: 4,
};
const { kernels: simdKernels, arena } = await simdFixture('plain', PIXEL_COUNT);

function trained(change: Partial<ExperimentSpec> = {}) {
  const fixture = makeTrainer({ ...spec, ...change });
  fixture.work('end');
  return fixture;
}

/** The same in the memory of the SIMD kernels. */
function trainedOnSimd() {
  const memory = arena();
  const inMemory = (digits: MadeDigits) => {
    const pixels = memory.bytes(digits.pixels.length);
    pixels.set(digits.pixels);
    return { ...digits, pixels };
  };
  const [training, test] = [inMemory(makeDigits(900, 1)), inMemory(makeDigits(200, 2))];
  const network = allocateNetwork(memory, spec, 600);
  const clock = () => 0;
  const trainer = new Trainer(
    { kernels: simdKernels, network, training, test, clock, team: SOLO },
    spec,
  );
  trainer.train('end');
  while (trainer.advance(1) === 'working');
  return { trainer };
}

/** @throws when there is no report. */
function lessonOn(fixture: Pick<ReturnType<typeof trained>, 'trainer'>, kept?: KeptDigits) {
  const result = teach(fixture, kept);
  if (result === 'lessonDiverged') throw new Error('The lesson diverged.');
  return result;
}

function expectToTeach({ before, after }: LessonReport): void {
  expect(before.onKept.accuracy).toBeLessThan(0.4);
  expect(after.onKept.accuracy).toBe(1);
  expect(before.evaluation.test.accuracy).toBeGreaterThan(0.97);
  expect(after.evaluation.test.accuracy).toBeGreaterThan(before.evaluation.test.accuracy - 0.01);
}

describe('a lesson', () => {
  it('teaches ten digits of a strange hand', () => {
    const fixture = trained();
    const report = lessonOn(fixture);
    expectToTeach(report);
    expect(report).toMatchObject({ digits: 10, step: 48 });
    expect(fixture.trainer).toMatchObject({ step: 48, epoch: 4, isFinished: true });
  });

  it('forgets nothing, even when all that it teaches are of one class', () => {
    const { pixels } = strangeDigits();
    const sevens = { pixels, labels: new Uint8Array(10).fill(7) };
    expectToTeach(lessonOn(trainedOnSimd(), sevens));
  });

  it('teaches them on SIMD kernels too', () => {
    expectToTeach(lessonOn(trainedOnSimd()));
  });

  it('has the same bits again, however it is interrupted', () => {
    const [whole, sliced] = [trained(), trained()];
    const report = teach(whole);
    expect(teach(sliced, strangeDigits(), 0)).toEqual(report);
    expect(parametersOf(sliced)).toEqual(parametersOf(whole));
  });

  it('is the same again when it was taken back', () => {
    const [once, again] = [trained(), trained()];
    teach(once);
    teach(again);
    again.trainer.undoLesson();
    teach(again);
    expect(parametersOf(again)).toEqual(parametersOf(once));
  });

  it('scores the network as the run does', () => {
    const fixture = trained();
    const newest = fixture.trainer.drainEvaluations().at(-1);
    const { before, after } = lessonOn(fixture);
    expect(before.evaluation).toEqual(newest);
    expect(fixture.trainer.drainEvaluations()).toEqual([after.evaluation]);
  });

  it('leaves digits out whose classes the experiment leaves out', () => {
    const fixture = trained({ classes: [0, 1, 2, 3] });
    expect(lessonOn(fixture).digits).toBe(4);
  });

  it('takes the newest 256 of more', () => {
    const fixture = trained();
    const strange = strangeDigits();
    const pixels = new Uint8Array(266 * PIXEL_COUNT);
    // Ten that nobody can read come first, as the oldest.
    pixels.set(makeDigits(256, 1).pixels, 10 * PIXEL_COUNT);
    const labels = new Uint8Array(266);
    labels.set(makeDigits(256, 1).labels, 10);
    pixels.set(strange.pixels);
    labels.set(strange.labels);
    const { digits, before } = lessonOn(fixture, { pixels, labels });
    expect(digits).toBe(256);
    expect(before.onKept.accuracy).toBeGreaterThan(0.97);
  });
});
