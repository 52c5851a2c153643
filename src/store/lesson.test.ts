import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAWING } from '../dataset/drawing/drawing.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { LessonReport } from '../spec/lesson.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { initialKeptDigits, useKeptDigits } from './kept/kept-digits.ts';
import {
  canUndoLesson,
  initialLesson,
  lessonObstacle,
  teach,
  undoLesson,
  useLesson,
} from './lesson.ts';
import { useRun } from './run.ts';
import { startSession } from './session.ts';
import { reset, train } from './training.ts';

const score = { loss: 0.1, accuracy: 0.9, examples: 10 };
const evaluation: Evaluation = { step: 10, epoch: 0.1, validation: score, test: score };
const scored = { evaluation, onKept: score };
const report: LessonReport = { step: 10, digits: 2, before: scored, after: scored };
const kept = (...labels: number[]) =>
  labels.map((label, index) => ({
    id: String(index),
    label,
    drawing: EMPTY_DRAWING,
    pixels: new Uint8Array(PIXEL_COUNT),
  }));

const state = () => useLesson.getState();
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.lesson = { ok: true, value: report };
  useExperiment.setState(initialExperiment, true);
  useLesson.setState(initialLesson, true);
  useKeptDigits.setState({ ...initialKeptDigits, digits: kept(3, 7) });
  startSession(trainer.create);
  await settle();
  trainer.progress({ status: 'paused', step: 10 });
  trainer.asked.length = 0;
});

describe('a lesson', () => {
  it('teaches the kept digits once however often it is asked for', async () => {
    const lesson = teach();
    void teach();
    expect(state().isTeaching).toBe(true);
    await lesson;
    expect(trainer.taught).toEqual([[3, 7]]);
    expect(state()).toMatchObject({ isTeaching: false, report, problem: null, runId: 1 });
    expect(state().marks).toEqual([{ step: 10, digits: 2 }]);
  });

  it('sends the newest 256 of more', async () => {
    const labels = Array.from({ length: 300 }, (_, index) => index % 10);
    useKeptDigits.setState({ digits: kept(...labels) });
    await teach();
    expect(trainer.taught[0]).toEqual(labels.slice(44));
  });

  it('can be taken back while the run rests at its step', async () => {
    await teach();
    expect(canUndoLesson(state(), useRun.getState())).toBe(true);
    await undoLesson();
    expect(trainer.asked).toEqual(['teach', 'undoLesson']);
    expect(state()).toMatchObject({ report: null, undoneAt: useRun.getState().step, marks: [] });
    expect(canUndoLesson(state(), useRun.getState())).toBe(false);
  });

  it('cannot be taken back once the run has gone on', async () => {
    await teach();
    trainer.progress({ status: 'paused', step: 11 });
    expect(canUndoLesson(state(), useRun.getState())).toBe(false);
  });

  it('says so when the worker does not take it back', async () => {
    await teach();
    trainer.canUndoLesson = false;
    await undoLesson();
    expect(state()).toMatchObject({ problem: 'goneOn', report });
  });

  it('begins a new list of marks with a new run', async () => {
    await teach();
    reset();
    await settle();
    trainer.progress({ status: 'paused', step: 10 });
    await teach();
    expect(state()).toMatchObject({ runId: 2, marks: [{ step: 10, digits: 2 }] });
  });
});

describe('a lesson is not asked for', () => {
  const { spec } = initialExperiment;
  const paused = { status: 'paused', step: 10 } as const;

  it.each([
    ['without digits', 'noKeptDigits', lessonObstacle(paused, spec, [])],
    ['without one of the classes', 'noKeptDigits', obstacleOfClasses()],
    ['while the run is under way', 'underWay', obstacleOf({ ...paused, status: 'running' })],
    ['after divergence', 'diverged', obstacleOf({ ...paused, status: 'diverged' })],
    ['without a network', 'noNetwork', obstacleOf({ ...paused, status: 'failed' })],
    ['of an untrained network', 'untrained', obstacleOf({ status: 'idle', step: 0 })],
  ])('%s', (_, expected, obstacle) => {
    expect(obstacle).toBe(expected);
  });

  function obstacleOf(run: Parameters<typeof lessonObstacle>[0]) {
    return lessonObstacle(run, spec, kept(3));
  }
  function obstacleOfClasses() {
    return lessonObstacle(paused, { ...spec, classes: [1] }, kept(3));
  }

  it('but of a network that starts trained it is, before any step', () => {
    const trained = { ...spec, startingWeights: 'trained' } as const;
    expect(lessonObstacle({ status: 'idle', step: 0 }, trained, kept(3))).toBeNull();
  });

  it('when something forbids it', async () => {
    train();
    await teach();
    expect(trainer.asked).not.toContain('teach');
    expect(state()).toEqual(initialLesson);
  });
});

describe('a lesson that the worker refuses', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for again while the network is scored or digits arrive', async () => {
    trainer.lesson = { ok: false, problem: { code: 'underWay' } };
    void teach();
    await vi.advanceTimersByTimeAsync(300);
    expect(state().isTeaching).toBe(true);
    trainer.lesson = { ok: true, value: report };
    await vi.advanceTimersByTimeAsync(300);
    expect(state()).toMatchObject({ isTeaching: false, report });
  });

  it('says in the end why', async () => {
    trainer.lesson = { ok: false, problem: { code: 'noDigits' } };
    void teach();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state()).toMatchObject({ isTeaching: false, report: null, problem: 'noDigits' });
  });

  it('is not asked for again when it diverged', async () => {
    trainer.lesson = { ok: false, problem: { code: 'lessonDiverged' } };
    await teach();
    expect(trainer.taught).toHaveLength(1);
    expect(state().problem).toBe('lessonDiverged');
  });
});
