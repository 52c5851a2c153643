import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AblationQuestion } from '../../../spec/inspection/ablation.ts';
import type { Inspected, InspectionRequest } from '../../../spec/inspection/topics.ts';
import type { UnitPlace } from '../../../spec/inspection/unit-place.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { WHOLE_TEST } from '../../../spec/selection.ts';
import { FakeTrainer } from '../../../testing/fake-trainer.ts';
import { editSpec } from '../../actions.ts';
import { initialExperiment, useExperiment } from '../../experiment.ts';
import { narrowSelection, useSelection } from '../../selection.ts';
import { startSession } from '../../session.ts';
import { pause, reset, train } from '../../training.ts';
import { chooseUnit, noInspectedUnit, touchUnit, useInspectedUnit } from '../inspected-unit.ts';
import { switchAllOn, switchUnit } from '../switched-off.ts';
import { startAblation, useAblation } from './ablation.ts';
import { initialAblationView, useAblationView } from './ablation-view.ts';
import {
  measureUnitLosses,
  noUnitLosses,
  stopMeasuringUnits,
  unitsByLoss,
  useUnitLosses,
} from './unit-losses.ts';
import { comparedIn } from './variants.ts';

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const at = (unit: number, layer = 0): UnitPlace => ({ layer, unit });

let trainer: FakeTrainer;
let stop: () => void;

/** Every unit that is off costs its number of right answers, and each class has 20 digits. */
function measured({ question }: InspectionRequest, costMs = 0): Omit<Inspected, 'runId'> {
  const { variants, split } = question as AblationQuestion;
  const right = Uint32Array.from({ length: variants.length * CLASS_COUNT }, (_, i) => {
    const lost = (variants[Math.floor(i / CLASS_COUNT)] ?? []).reduce(
      (sum, { unit }) => sum + unit,
      0,
    );
    return 20 - (i % CLASS_COUNT === 3 ? lost : 0);
  });
  const counts = new Uint32Array(CLASS_COUNT).fill(20);
  return { step: trainer.step, costMs, finding: { variants, split, counts, right } };
}

const asked = () => trainer.inspected.filter(({ topic }) => topic === 'ablation');
const newest = () => useAblation.getState().measured?.finding;
const variantsAsked = () => (asked().at(-1)?.question as AblationQuestion | undefined)?.variants;

beforeEach(async () => {
  vi.useFakeTimers();
  useExperiment.setState(initialExperiment);
  useInspectedUnit.setState(noInspectedUnit);
  useAblationView.setState(initialAblationView);
  useSelection.setState(WHOLE_TEST);
  switchAllOn();
  useUnitLosses.setState(noUnitLosses);
  trainer = new FakeTrainer();
  trainer.finds = (request) => measured(request);
  startSession(trainer.create);
  await wait(0);
  stop = startAblation();
  await wait(0);
});

afterEach(() => {
  pause();
  stop();
  vi.useRealTimers();
});

describe('the accuracy without units', () => {
  it('is that of the whole network while nothing is touched or switched off', () => {
    expect(newest()?.variants).toEqual([[]]);
  });

  it('is of the unit that a pointer stays on, and of none that it crosses', async () => {
    for (const unit of [1, 2, 3, 5, 6, 4]) {
      touchUnit(at(unit));
      await wait(50);
    }
    await wait(80);
    expect(asked()).toHaveLength(2);
    expect(newest()?.variants).toEqual([[], [at(4)]]);
    const compared = newest();
    expect(compared && comparedIn(compared).before.right[3]).toBe(20);
    expect(compared && comparedIn(compared).after.right[3]).toBe(16);
  });

  it('stays when the pointer leaves, until another is touched', async () => {
    touchUnit(at(4));
    await wait(100);
    touchUnit(null);
    await wait(200);
    expect(newest()?.variants).toEqual([[], [at(4)]]);
    expect(asked()).toHaveLength(2);
  });

  it('is of all that are switched off, and of one more while it is touched', async () => {
    switchUnit(at(2));
    switchUnit(at(5));
    await wait(100);
    expect(newest()?.variants).toEqual([[], [at(2), at(5)]]);
    touchUnit(at(7));
    await wait(100);
    expect(newest()?.variants).toEqual([[], [at(2), at(5)], [at(2), at(5), at(7)]]);
    touchUnit(null);
    await wait(100);
    expect(newest()?.variants).toEqual([[], [at(2), at(5)]]);
    switchUnit(at(5));
    touchUnit(at(2));
    await wait(100);
    expect(newest()?.variants).toEqual([[], [at(2)]]);
  });

  it('is of the unit that another view has chosen', async () => {
    chooseUnit(at(6));
    await wait(100);
    expect(newest()?.variants).toEqual([[], [at(6)]]);
  });

  it('is of hidden units that there are alone', async () => {
    editSpec({ hiddenLayers: [{ units: 4, activation: 'relu', dropout: 0 }] });
    switchUnit(at(4));
    chooseUnit(at(0, 1));
    await wait(200);
    expect(variantsAsked()).toEqual([[]]);
  });

  it('is of the split of the selection, and of test digits rather than of those trained on', async () => {
    narrowSelection({ split: 'validation' });
    await wait(100);
    expect(newest()?.split).toBe('validation');
    narrowSelection({ split: 'training' });
    await wait(100);
    expect(newest()?.split).toBe('test');
  });

  it('is asked for at once while training is being paid back, and again as weights change', async () => {
    trainer.finds = (request) => measured(request, 40);
    train();
    trainer.progress({ status: 'running', step: 1 });
    await wait(200);
    const before = asked().length;
    touchUnit(at(9));
    await wait(100);
    expect(newest()?.variants).toEqual([[], [at(9)]]);
    expect(asked().length).toBe(before + 1);
    for (let step = 2; step < 200; step++) {
      trainer.progress({ status: 'running', step });
      await wait(20);
    }
    // 25 times the 40 ms of each: one a second.
    expect(asked().length - before).toBeGreaterThan(3);
    expect(asked().length - before).toBeLessThan(7);
    expect(newest()?.variants).toEqual([[], [at(9)]]);
  });

  it('is not known to be nothing while the question is under way that has overtaken another', async () => {
    const answers: (() => void)[] = [];
    trainer.inspect = () =>
      new Promise((resolve) => answers.push(() => resolve({ ok: true, value: null })));
    reset();
    await wait(200);
    touchUnit(at(4));
    await wait(100);
    expect(answers).toHaveLength(2);
    answers[0]?.();
    await wait(0);
    expect(useAblation.getState()).toEqual({ measured: null, isKnown: false });
    answers[1]?.();
    await wait(0);
    expect(useAblation.getState()).toEqual({ measured: null, isKnown: true });
  });

  it('is gone with the run that it was measured of', async () => {
    trainer.finds = () => null;
    reset();
    await wait(300);
    expect(useAblation.getState()).toEqual({ measured: null, isKnown: true });
  });
});

describe('what each unit costs', () => {
  it('is measured for all units of the layer, and puts them in order', async () => {
    void measureUnitLosses();
    expect(useUnitLosses.getState().isUnderWay).toBe(true);
    await wait(0);
    const { losses, isUnderWay } = useUnitLosses.getState();
    const units = initialExperiment.spec.hiddenLayers[0]?.units ?? 0;
    expect(isUnderWay).toBe(false);
    expect(losses?.digits).toBe(200);
    expect([...(losses?.lost ?? [])].slice(0, 3)).toEqual([0, 1, 2]);
    expect(losses?.lost).toHaveLength(units);
    expect(useAblationView.getState().order).toBe('rank');
    expect(trainer.inspected.at(-1)?.topic).toBe('ablationRanks');
  });

  it('leaves what is on show alone', async () => {
    touchUnit(at(3));
    await wait(100);
    void measureUnitLosses();
    await wait(0);
    expect(newest()?.variants).toEqual([[], [at(3)]]);
  });

  it('can be given up', async () => {
    trainer.finds = () => null;
    void measureUnitLosses();
    stopMeasuringUnits();
    await wait(0);
    expect(trainer.asked).toContain('stop inspecting ablationRanks');
    expect(useUnitLosses.getState()).toEqual({ isUnderWay: false, losses: null });
    expect(useAblationView.getState().order).toBe('place');
  });

  it('is forgotten with the run', async () => {
    void measureUnitLosses();
    await wait(0);
    reset();
    expect(useUnitLosses.getState().losses).toBeNull();
  });
});

it('units are ordered by what is lost, equal ones as they stand', () => {
  expect(unitsByLoss(Int32Array.of(0, 5, -2, 5, 1))).toEqual([1, 3, 4, 0, 2]);
});
