import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { makeDigits } from '../testing/made-digits.ts';
import { stateOf, testRates } from '../testing/rate-test-fixture.ts';
import {
  makeTrainer,
  parametersOf,
  SMALL_SPEC,
  type TrainerFixture,
} from '../testing/trainer-fixture.ts';

/** With everything that a step leaves behind or draws; in small batches, for warping takes time. */
const spec: ExperimentSpec = {
  ...SMALL_SPEC,
  optimizer: 'adam',
  learningRate: 0.01,
  batchSize: 15,
  epochs: 2,
  shift: 2,
  rotation: 10,
};
const DIGITS = makeDigits(390, 1);

describe('the run after a range test', () => {
  /** Where a run may be when its rates are tested. */
  const MOMENTS: Record<string, (fixture: TrainerFixture) => void> = {
    'before its first step': () => {},
    'between two steps': ({ work }) => {
      for (let step = 0; step < 3; step++) work('step');
    },
    'after an epoch': ({ work }) => {
      work('epoch');
      work();
    },
    'early in a step': ({ trainer, work }) => pauseInAStep(trainer, work, 3),
    'late in a step': ({ trainer, work }) => pauseInAStep(trainer, work, 17),
  };

  function pauseInAStep(
    trainer: TrainerFixture['trainer'],
    work: TrainerFixture['work'],
    slices: number,
  ): void {
    for (let step = 0; step < 4; step++) work('step');
    trainer.train('end');
    for (let slice = 0; slice < slices; slice++) trainer.advance(0);
    trainer.pause();
  }

  it.each(Object.entries(MOMENTS))('%s has the bits it would have had', (_, goThere) => {
    const straight = makeTrainer(spec, DIGITS);
    const tested = makeTrainer(spec, DIGITS);
    for (const fixture of [straight, tested]) goThere(fixture);
    const before = stateOf(tested);
    testRates(tested);
    expect(stateOf(tested)).toEqual(before);
    expect(tested.trainer.step).toBe(straight.trainer.step);
    const losses = [straight.work('end'), tested.work('end')];
    expect(losses[1]).toEqual(losses[0]);
    expect(parametersOf(tested)).toEqual(parametersOf(straight));
    expect(tested.trainer.drainEvaluations()).toEqual(straight.trainer.drainEvaluations());
  });

  it('has them also when its elastic field was changed during the step it paused in', () => {
    const elastic = {
      ...spec,
      elasticStrength: 20,
      elasticSmoothness: 4,
      batchSize: 140,
      epochs: 1,
    };
    const [straight, tested] = [0, 1].map(() => {
      const fixture = makeTrainer(elastic, makeDigits(440, 3));
      fixture.work();
      fixture.trainer.train('step');
      fixture.trainer.advance(0);
      fixture.trainer.pause();
      fixture.trainer.change({ field: 'elasticSmoothness', value: 9 });
      return fixture;
    });
    if (straight === undefined || tested === undefined) throw new Error('There are two.');
    const other = tested.trainer.beginRateTest();
    // So that the test ends with its first loss: the others would take their time.
    tested.network.parameters.layers[0]?.weights.fill(Number.NaN);
    while (other?.advance(0) === null);
    const losses = [straight.work('step'), tested.work('step')];
    expect(losses[1]).toEqual(losses[0]);
    expect(parametersOf(tested)).toEqual(parametersOf(straight));
  });
});

describe('a change that restores the best weights', () => {
  it('during a range test holds after it', () => {
    const late = { ...SMALL_SPEC, learningRate: 0.4, epochs: 6, labelNoise: 0.3 };
    const [tested, plain] = [makeTrainer(late), makeTrainer(late)];
    for (const { work } of [tested, plain]) work('end');
    const test = tested.trainer.beginRateTest();
    test?.advance(0);
    for (const { trainer } of [tested, plain])
      trainer.change({ field: 'restoreBest', value: true });
    while (test?.advance(0) === null);
    expect(tested.trainer.judge.isBestRestored).toBe(true);
    expect(parametersOf(tested)).toEqual(parametersOf(plain));
  });
});
