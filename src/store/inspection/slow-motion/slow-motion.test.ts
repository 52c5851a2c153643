import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { FakeTrainer } from '../../../testing/fake-trainer.ts';
import { changeLive } from '../../actions.ts';
import { initialExperiment, useExperiment } from '../../experiment.ts';
import { useRun } from '../../run.ts';
import { startSession } from '../../session.ts';
import { pause, reset, train } from '../../training.ts';
import {
  changePhaseSeconds,
  initialSlowMotion,
  nextPhase,
  playSlowly,
  previousPhase,
  showPhase,
  startSlowMotion,
  stopPlaying,
  useSlowMotion,
  waitBetweenPhases,
} from './slow-motion.ts';

let trainer: FakeTrainer;
let stop: () => void;

const state = () => useSlowMotion.getState();
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const stepsMade = () => trainer.asked.filter((asked) => asked === 'train step').length;
const shown = () => [state().step?.step ?? null, state().phase];

beforeEach(async () => {
  vi.useFakeTimers();
  useExperiment.setState(initialExperiment, true);
  useSlowMotion.setState(initialSlowMotion, true);
  trainer = new FakeTrainer();
  let step = 0;
  trainer.finds = () => ({ step: ++step, costMs: 1, finding: {} }) as Inspected;
  startSession(trainer.create);
  await wait(0);
  trainer.asked.length = 0;
  stop = startSlowMotion(false);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('slow motion', () => {
  it('plays the four phases of a step, 1.2 seconds each, and then the next step', async () => {
    playSlowly();
    await wait(0);
    expect(shown()).toEqual([1, 'forward']);
    await wait(1_199);
    expect(shown()).toEqual([1, 'forward']);
    await wait(1);
    expect(shown()).toEqual([1, 'loss']);
    await wait(1_200);
    expect(shown()).toEqual([1, 'backward']);
    await wait(1_200);
    expect(shown()).toEqual([1, 'update']);
    expect(stepsMade()).toBe(1);
    await wait(1_200);
    expect(shown()).toEqual([2, 'forward']);
    expect(stepsMade()).toBe(2);
  });

  it('asks to see the step before it has it made', async () => {
    const askedBefore: string[][] = [];
    trainer.finds = () => {
      askedBefore.push([...trainer.asked]);
      return { step: 1, costMs: 1, finding: {} } as Inspected;
    };
    nextPhase();
    await wait(0);
    expect(trainer.inspected).toEqual([{ topic: 'slowStep', question: { mostUnits: 14 } }]);
    expect(askedBefore).toEqual([[]]);
    expect(trainer.asked).toEqual(['train step']);
  });

  it('stops where it is, and goes on from there', async () => {
    playSlowly();
    await wait(1_300);
    stopPlaying();
    await wait(10_000);
    expect(shown()).toEqual([1, 'loss']);
    playSlowly();
    await wait(1_200);
    expect(shown()).toEqual([1, 'backward']);
    expect(stepsMade()).toBe(1);
  });

  it('takes another speed at once', async () => {
    playSlowly();
    await wait(1_000);
    changePhaseSeconds(0.3);
    await wait(300);
    expect(shown()).toEqual([1, 'loss']);
    changePhaseSeconds(5);
    await wait(4_900);
    expect(shown()).toEqual([1, 'loss']);
    await wait(100);
    expect(shown()).toEqual([1, 'backward']);
  });

  it('goes from phase to phase by hand, back too, and makes a step behind the last', async () => {
    nextPhase();
    await wait(0);
    for (const phase of ['loss', 'backward', 'update']) {
      nextPhase();
      expect(shown()).toEqual([1, phase]);
    }
    previousPhase();
    expect(shown()).toEqual([1, 'backward']);
    nextPhase();
    nextPhase();
    await wait(0);
    expect(shown()).toEqual([2, 'forward']);
    previousPhase();
    expect(shown()).toEqual([2, 'forward']);
    await wait(10_000);
    expect(stepsMade()).toBe(2);
  });

  it('gives a phase that was gone to by hand its whole time', async () => {
    playSlowly();
    await wait(1_000);
    showPhase('update');
    await wait(1_100);
    expect(shown()).toEqual([1, 'update']);
    await wait(100);
    expect(shown()).toEqual([2, 'forward']);
  });

  it('makes one step, however often it is pressed while that comes', async () => {
    const answers: (() => void)[] = [];
    holdAnswers(answers);
    nextPhase();
    nextPhase();
    await wait(0);
    nextPhase();
    expect(state().isAwaited).toBe(true);
    for (const answer of answers) answer();
    await wait(0);
    expect(stepsMade()).toBe(1);
    expect(state()).toMatchObject({ isAwaited: false, phase: 'forward' });
  });

  it('waits between phases when it is asked to', async () => {
    playSlowly();
    await wait(0);
    waitBetweenPhases(true);
    playSlowly();
    await wait(10_000);
    expect(shown()).toEqual([1, 'forward']);
    expect(state().isPlaying).toBe(false);
    nextPhase();
    await wait(10_000);
    expect(shown()).toEqual([1, 'loss']);
    waitBetweenPhases(false);
    playSlowly();
    await wait(1_200);
    expect(shown()).toEqual([1, 'backward']);
  });

  it('goes on by hand alone where less motion is asked for', async () => {
    stop();
    stop = startSlowMotion(true);
    playSlowly();
    await wait(10_000);
    expect(stepsMade()).toBe(0);
    nextPhase();
    await wait(10_000);
    expect(shown()).toEqual([1, 'forward']);
  });
});

describe('slow motion and the run', () => {
  it('pauses a run that is under way before it makes a step', async () => {
    void train();
    await wait(0);
    trainer.progress({ status: 'running', step: 12 });
    nextPhase();
    await wait(0);
    expect(trainer.asked).toEqual(['train end', 'pause', 'train step']);
    expect(state().step?.step).toBe(1);
  });

  it('stops when somebody trains on', async () => {
    playSlowly();
    await wait(500);
    void train();
    await wait(10_000);
    expect(state().isPlaying).toBe(false);
    expect(stepsMade()).toBe(1);
    pause();
  });

  it('shows nothing of a run that is gone, and takes no answer of it', async () => {
    playSlowly();
    await wait(100);
    expect(state().step).not.toBeNull();
    const answers: (() => void)[] = [];
    holdAnswers(answers);
    showPhase('update');
    nextPhase();
    await wait(0);
    reset();
    expect(state()).toMatchObject({ step: null, isPlaying: false, isAwaited: false });
    for (const answer of answers) answer();
    await wait(10_000);
    expect(state()).toMatchObject({ step: null, phase: 'forward', isLost: false });
  });

  it('asks about the network that it makes the step of, after a change of the untrained one', async () => {
    changeLive({ field: 'batchSize', value: 7 });
    const built: number[] = [];
    trainer.finds = () => {
      built.push(trainer.built.length);
      return { step: 1, costMs: 1, finding: {} } as Inspected;
    };
    nextPhase();
    await wait(0);
    expect(trainer.built.at(-1)?.batchSize).toBe(7);
    expect(built).toEqual([2]);
    expect(trainer.asked).toEqual(['build', 'train step']);
    expect(state().step?.step).toBe(1);
  });

  it.each(['finished', 'diverged'] as const)('makes no step of a %s run', async (status) => {
    trainer.progress({ status, step: 30 });
    playSlowly();
    await wait(10_000);
    expect(trainer.asked).toEqual([]);
    expect(state()).toMatchObject({ isPlaying: false, isLost: true });
  });

  it('stops at a step that was discarded', async () => {
    playSlowly();
    await wait(0);
    trainer.finds = () => null;
    await wait(4_800);
    expect(state()).toMatchObject({ isPlaying: false, isLost: true, phase: 'update' });
    expect(state().step?.step).toBe(1);
  });

  it('gives up its question when nobody looks any more', async () => {
    holdAnswers([]);
    playSlowly();
    await wait(0);
    stop();
    await wait(0);
    expect(trainer.asked).toEqual(['train step', 'stop inspecting slowStep']);
    expect(useRun.getState().runId).toBe(1);
  });
});

/** From now on answers come when they are called for. */
function holdAnswers(answers: (() => void)[]): void {
  const inspect = trainer.inspect.bind(trainer);
  trainer.inspect = (async (...question: Parameters<FakeTrainer['inspect']>) => {
    const outcome = await inspect(...question);
    await new Promise<void>((resolve) => answers.push(resolve));
    return outcome;
  }) as FakeTrainer['inspect'];
}
