import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeDigits } from '../../testing/made-digits.ts';
import { stateOf } from '../../testing/rate-test-fixture.ts';
import { makeTrainer, SMALL_SPEC, type TrainerFixture } from '../../testing/trainer-fixture.ts';
import type { StepWatcher, WatchedStep } from '../step-watch.ts';

/** With everything that a step leaves behind or draws; in small batches, for warping takes time. */
const spec: ExperimentSpec = {
  ...SMALL_SPEC,
  optimizer: 'adam',
  learningRate: 0.01,
  batchSize: 15,
  epochs: 2,
  l2Penalty: 0.01,
  shift: 2,
  rotation: 10,
};
const DIGITS = makeDigits(390, 1);

/** Where a run may be when somebody looks. */
const MOMENTS: Record<string, (fixture: TrainerFixture) => void> = {
  'before its first step': () => {},
  'between two steps': ({ work }) => {
    for (let step = 0; step < 3; step++) work('step');
  },
  'early in a step': (fixture) => pauseInAStep(fixture, 3),
  'late in a step': (fixture) => pauseInAStep(fixture, 17),
  'in a step that was begun with another rate': (fixture) => {
    pauseInAStep(fixture, 3);
    fixture.trainer.change({ field: 'learningRate', value: 0.5 });
  },
  'at its end': ({ work }) => void work('end'),
};

function pauseInAStep({ trainer, work }: TrainerFixture, slices: number): void {
  for (let step = 0; step < 4; step++) work('step');
  trainer.train('end');
  for (let slice = 0; slice < slices; slice++) trainer.advance(0);
  trainer.pause();
}

/** Writes down what it sees of a step. */
class Notes implements StepWatcher {
  step: WatchedStep | null = null;
  before: number[] = [];
  gradients: number[] = [];
  after: number[] = [];

  beforeUpdate(step: WatchedStep, { parameters }: TrainerFixture['network']): void {
    this.step = step;
    this.before = [...parameters.values];
    this.gradients = [...parameters.gradients];
  }

  afterUpdate({ parameters }: TrainerFixture['network']): void {
    this.after = [...parameters.values];
  }

  get seen() {
    const { step, before, gradients, after } = this;
    return { step, before, gradients, after };
  }
}

function rehearse(fixture: TrainerFixture): Notes {
  const watcher = new Notes();
  const work = function* () {
    yield 1;
    return true;
  };
  carryOut(benchOf(fixture), { watcher, atRest: 'rehearse', borrows: false, work });
  return watcher;
}

describe('a rehearsed step', () => {
  it.each(Object.entries(MOMENTS))(
    '%s leaves the run with the bits it would have had',
    (_, goThere) => {
      const looked = makeTrainer(spec, DIGITS);
      const other = makeTrainer(spec, DIGITS);
      goThere(looked);
      goThere(other);
      expect(rehearse(looked).after.length).toBeGreaterThan(0);
      expect(stateOf(looked)).toEqual(stateOf(other));
      expect(looked.work('end')).toEqual(other.work('end'));
      expect(stateOf(looked)).toEqual(stateOf(other));
    },
  );

  it.each(Object.entries(MOMENTS).slice(0, -1))(
    '%s shows what the next step is going to be',
    (_, goThere) => {
      const fixture = makeTrainer(spec, DIGITS);
      goThere(fixture);
      const rehearsed = rehearse(fixture);
      const made = new Notes();
      fixture.trainer.watch.add(made);
      fixture.work('step');
      expect(rehearsed.seen).toEqual(made.seen);
      expect(made.after).toEqual([...fixture.network.parameters.values]);
      expect(made.step?.step).toBe(fixture.trainer.step);
      expect(made.after).not.toEqual(made.before);
    },
  );

  it('shows gradients without penalties, for those are not of the loss', () => {
    const gradientsFor = (l2Penalty: number) =>
      rehearse(makeTrainer({ ...spec, l2Penalty }, DIGITS)).gradients;
    expect(gradientsFor(10)).toEqual(gradientsFor(0));
  });

  it('is not made while its digits are missing', () => {
    const fixture = makeTrainer(spec, { ...DIGITS, readyTo: 0 });
    expect(rehearse(fixture).step).toBeNull();
  });

  it('is not made from weights that are no numbers, and leaves them alone', () => {
    const fixture = makeTrainer(spec, DIGITS);
    fixture.network.parameters.values.fill(Number.NaN);
    expect(rehearse(fixture).after).toEqual([]);
  });
});

describe('a watched step', () => {
  it('is the next alone, and leaves the run with the bits it would have had', () => {
    const looked = makeTrainer(spec, DIGITS);
    const other = makeTrainer(spec, DIGITS);
    const notes = new Notes();
    looked.work('step');
    other.work('step');
    looked.trainer.watch.add(notes);
    looked.work('end');
    other.work('end');
    expect(notes.step?.step).toBe(2);
    expect(stateOf(looked)).toEqual(stateOf(other));
  });
});
