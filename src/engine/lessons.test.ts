import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { strangeDigits, teach } from '../testing/lesson-fixture.ts';
import { stateOf } from '../testing/rate-test-fixture.ts';
import {
  makeTrainer,
  parametersOf,
  SMALL_SPEC,
  type TrainerFixture,
} from '../testing/trainer-fixture.ts';

/** With everything that a step leaves behind or draws. */
const spec: ExperimentSpec = { ...SMALL_SPEC, optimizer: 'adam', learningRate: 0.01, epochs: 2 };
/** Its validation accuracy goes up and down, so that the best is somewhere in the middle. */
const restless: ExperimentSpec = { ...SMALL_SPEC, learningRate: 0.4, epochs: 6, labelNoise: 0.3 };

function afterSteps(steps: number, one = spec): TrainerFixture {
  const fixture = makeTrainer(one);
  fixture.work();
  for (let step = 0; step < steps; step++) fixture.work('step');
  return fixture;
}

function pauseInAStep({ trainer }: TrainerFixture): void {
  trainer.train('end');
  for (let slice = 0; slice < 5; slice++) trainer.advance(0);
  trainer.pause();
}

describe('a lesson that is taken back', () => {
  it.each<[string, (fixture: TrainerFixture) => void]>([
    ['between two steps', () => {}],
    ['in the middle of a step', pauseInAStep],
    ['after an epoch', ({ work }) => work('epoch')],
  ])('%s leaves everything as it was, and the run has the bits it would have had', (_, goThere) => {
    const [straight, taught] = [afterSteps(4), afterSteps(4)];
    for (const fixture of [straight, taught]) {
      goThere(fixture);
      fixture.trainer.drainEvaluations();
    }
    const before = stateOf(taught);
    const { best } = taught.trainer.judge;
    teach(taught);
    expect(stateOf(taught)).not.toEqual(before);
    expect(taught.trainer.undoLesson()).toBe(true);
    expect(stateOf(taught)).toEqual(before);
    expect(taught.trainer.judge.best).toEqual(best);
    taught.trainer.drainEvaluations();
    expect(taught.work('end')).toEqual(straight.work('end'));
    expect(parametersOf(taught)).toEqual(parametersOf(straight));
    expect(taught.trainer.drainEvaluations()).toEqual(straight.trainer.drainEvaluations());
  });

  it('shows the newest evaluation of before once more', () => {
    const fixture = afterSteps(4);
    const newest = fixture.trainer.drainEvaluations().at(-1);
    teach(fixture);
    fixture.trainer.drainEvaluations();
    fixture.trainer.undoLesson();
    expect(newest).toBeDefined();
    expect(fixture.trainer.drainEvaluations()).toEqual([newest]);
  });

  it('is the newest, and only once', () => {
    const fixture = afterSteps(4);
    teach(fixture);
    const first = stateOf(fixture);
    teach(fixture);
    expect(fixture.trainer.undoLesson()).toBe(true);
    expect(stateOf(fixture)).toEqual(first);
    expect(fixture.trainer.undoLesson()).toBe(false);
  });

  it('is none after the run was sent on', () => {
    const fixture = afterSteps(4);
    teach(fixture);
    fixture.trainer.train('step');
    fixture.trainer.pause();
    const before = stateOf(fixture);
    expect(fixture.trainer.undoLesson()).toBe(false);
    expect(stateOf(fixture)).toEqual(before);
  });

  it('is one by itself when its numbers are none', () => {
    const fixture = afterSteps(4);
    const before = stateOf(fixture);
    fixture.trainer.change({ field: 'learningRate', value: 1e30 });
    expect(teach(fixture)).toBe('lessonDiverged');
    expect(stateOf(fixture)).toEqual(before);
    expect(fixture.trainer.divergence).toBeNull();
    expect(fixture.trainer.undoLesson()).toBe(false);
  });

  it('is one by itself also when the run was started meanwhile', () => {
    const fixture = afterSteps(4);
    const before = stateOf(fixture);
    fixture.trainer.change({ field: 'learningRate', value: 1e30 });
    const lesson = fixture.trainer.beginLesson(strangeDigits());
    if (typeof lesson === 'string') throw new Error(lesson);
    lesson.advance(0);
    fixture.trainer.train('end');
    let result = lesson.advance(0);
    while (result === null) result = lesson.advance(0);
    expect(result).toBe('lessonDiverged');
    expect(stateOf(fixture)).toEqual(before);
  });
});

describe('the run after a lesson', () => {
  it('goes on from the taught weights, with its own next step', () => {
    const [straight, taught] = [afterSteps(4), afterSteps(4)];
    teach(taught);
    const weights = parametersOf(taught);
    const losses = [straight.work('step'), taught.work('step')];
    expect(losses[1]).not.toEqual(losses[0]);
    expect(taught.trainer.step).toBe(5);
    const moved = parametersOf(taught).map((value, i) => Math.abs(value - (weights[i] ?? 0)));
    // Adam moves no weight by more than a few learning rates a step.
    expect(Math.max(...moved)).toBeLessThan(0.05);
    const { state, settings } = taught.network;
    expect([...state.copy()]).toEqual([...straight.network.state.copy()]);
    expect(settings.at('learningRate')).toBe(straight.network.settings.at('learningRate'));
    expect(settings.at('beta1Power')).toBeLessThan(straight.network.settings.at('beta1Power'));
  });

  it('goes on by itself when it was started meanwhile', () => {
    const fixture = afterSteps(4);
    const lesson = fixture.trainer.beginLesson(strangeDigits());
    if (typeof lesson === 'string') throw new Error(lesson);
    lesson.advance(0);
    fixture.trainer.train('end');
    while (lesson.advance(0) === null);
    fixture.work();
    expect(fixture.trainer.isFinished).toBe(true);
    expect(fixture.trainer.undoLesson()).toBe(false);
  });
});

describe('best weights and a lesson', () => {
  /** At its end, with other weights than the best. */
  function finished(change: Partial<ExperimentSpec> = {}): TrainerFixture {
    const fixture = makeTrainer({ ...restless, ...change });
    fixture.work('end');
    return fixture;
  }

  it('begins with those the network answers with, be they the best restored', () => {
    const fixture = finished();
    const { trainer } = fixture;
    const last = parametersOf(fixture);
    trainer.restoreBest();
    const [best, { best: evaluation }] = [parametersOf(fixture), trainer.judge];
    const result = teach(fixture);
    if (result === 'lessonDiverged') throw new Error(result);
    expect(result.before.evaluation.validation).toEqual(evaluation?.validation);
    expect(trainer.judge.isBestRestored).toBe(false);
    trainer.undoLesson();
    expect(parametersOf(fixture)).toEqual(best);
    expect(trainer.judge).toMatchObject({ isBestRestored: true, best: evaluation });
    trainer.change({ field: 'epochs', value: 7 });
    trainer.train('end');
    expect(parametersOf(fixture)).toEqual(last);
  });

  it('are chosen anew from the taught ones on, so that no end unlearns the lesson', () => {
    const fixture = makeTrainer({ ...restless, restoreBest: true });
    const { trainer, work } = fixture;
    for (let epoch = 0; epoch < 4; epoch++) work('epoch');
    work();
    const { step } = trainer;
    const result = teach(fixture);
    if (result === 'lessonDiverged') throw new Error(result);
    expect(trainer.judge.best).toEqual(result.after.evaluation);
    work('end');
    expect(trainer.judge.isBestRestored).toBe(true);
    expect(trainer.judge.best?.step).toBeGreaterThanOrEqual(step);
  });
});

describe('a lesson is refused', () => {
  const refusal = (fixture: TrainerFixture, kept = strangeDigits()) =>
    fixture.trainer.beginLesson(kept);

  it('by a network that has learned nothing yet', () => {
    expect(refusal(afterSteps(0))).toBe('untrained');
  });

  it('while the run is under way or the network is scored', () => {
    const fixture = afterSteps(4);
    fixture.trainer.train('end');
    expect(refusal(fixture)).toBe('underWay');
    fixture.trainer.pause();
    expect(refusal(fixture)).not.toBe('underWay');
    const scored = afterSteps(11);
    scored.trainer.train('step');
    while (!scored.trainer.isScoring) scored.trainer.advance(0);
    expect(refusal(scored)).toBe('underWay');
  });

  it('before an evaluation that is due, for it is of the weights of now', () => {
    const fixture = afterSteps(11);
    fixture.trainer.train('step');
    while (fixture.trainer.step < 12) fixture.trainer.advance(0);
    expect(fixture.trainer.isScoring).toBe(false);
    expect(refusal(fixture)).toBe('underWay');
  });

  it('while training, validation or test digits are missing', () => {
    for (const file of ['training', 'test'] as const) {
      const fixture = afterSteps(4);
      fixture[file].readyTo -= 1;
      expect(refusal(fixture)).toBe('noDigits');
    }
  });

  it('by a run that has diverged', () => {
    const fixture = afterSteps(4);
    fixture.network.parameters.layers[0]?.bias.fill(Number.NaN);
    fixture.work('step');
    expect(refusal(fixture)).toBe('diverged');
  });

  it('without digits, or with none of the classes of the experiment', () => {
    const none = { pixels: new Uint8Array(0), labels: new Uint8Array(0) };
    expect(refusal(afterSteps(4), none)).toBe('noKeptDigits');
    const fixture = afterSteps(4, { ...spec, classes: [8, 9] });
    const { pixels } = strangeDigits();
    expect(refusal(fixture, { pixels, labels: new Uint8Array(10).fill(3) })).toBe('noKeptDigits');
  });
});
