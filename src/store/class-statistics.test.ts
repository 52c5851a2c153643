import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import { type DigitSplit, WHOLE_TEST } from '../spec/selection.ts';
import { FakeTrainer } from '../testing/fake-trainer.ts';
import {
  initialClassStatistics,
  isMissingSome,
  startClassStatistics,
  useClassStatistics,
} from './class-statistics.ts';
import { useData } from './data.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { narrowSelection, useSelection } from './selection.ts';
import { startSession } from './session.ts';
import { reset } from './training.ts';

let trainer: FakeTrainer;
let stop: () => void;

/** Lets answers arrive and this much time pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

/** @param counted digits of the class 0, of 10 in all. */
function made(split: DigitSplit, counted = 10): ClassStatistics {
  return {
    split,
    size: 10,
    counts: Uint32Array.of(counted, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    levelSums: new Uint32Array(7_840),
    squareSums: new Float64Array(10),
    inkedPixels: new Uint32Array(10),
  };
}

const asked = () =>
  trainer.asked
    .filter((question) => question.startsWith('classStatistics'))
    .map((question) => question.split(' ')[1]);
const shown = () => useClassStatistics.getState();

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.counts = (split) => made(split);
  useExperiment.setState(initialExperiment, true);
  useSelection.setState(WHOLE_TEST, true);
  useClassStatistics.setState(initialClassStatistics, true);
  startSession(trainer.create);
  await pass();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** Holds every count until the returned function is called. */
function holdCounts(): () => void {
  const waiting: (() => void)[] = [];
  const { classStatistics } = trainer;
  trainer.classStatistics = async (split) => {
    const answer = classStatistics.call(trainer, split);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return answer;
  };
  return () => {
    for (const answer of waiting.splice(0)) answer();
  };
}

describe('the statistics of the classes', () => {
  it('are counted once, of the chosen split', async () => {
    stop = startClassStatistics();
    await pass(10_000);
    expect(asked()).toEqual(['test']);
    expect(shown().statistics?.split).toBe('test');
  });

  it('are counted anew at once when another split is chosen, but not for another class', async () => {
    stop = startClassStatistics();
    await pass();
    narrowSelection({ label: 4 });
    await pass();
    narrowSelection({ split: 'training' });
    await pass();
    expect(asked()).toEqual(['test', 'training']);
    expect(shown().statistics?.split).toBe('training');
  });

  it('are counted again as digits arrive, every two seconds, until none is missing', async () => {
    trainer.counts = (split) => made(split, 4);
    stop = startClassStatistics();
    for (let part = 1; part <= 100; part++) {
      useData.setState({ loadedBytes: part });
      await pass(50);
    }
    expect(asked().length).toBeLessThanOrEqual(4);
    trainer.counts = (split) => made(split);
    await pass(2_000);
    const questions = asked().length;
    expect(shown().statistics && isMissingSome(shown().statistics ?? made('test', 0))).toBe(false);
    useData.setState({ loadedBytes: 101 });
    await pass(5_000);
    expect(asked()).toHaveLength(questions);
  });

  it('are counted once more where the last digits arrived during a count', async () => {
    stop = startClassStatistics();
    await pass();
    const answer = holdCounts();
    trainer.counts = (split) => made(split, 4);
    narrowSelection({ split: 'training' });
    await pass(5_000);
    useData.setState({ loadedBytes: 1 });
    trainer.counts = (split) => made(split);
    answer();
    await pass();
    expect(asked()).toEqual(['test', 'training', 'training']);
    answer();
    await pass(5_000);
    expect(shown().statistics).toEqual(made('training'));
    expect(asked()).toHaveLength(3);
  });

  it('are not counted again where all had arrived before the count ended', async () => {
    const answer = holdCounts();
    stop = startClassStatistics();
    await pass();
    useData.setState({ loadedBytes: 1 });
    answer();
    await pass(5_000);
    expect(asked()).toEqual(['test']);
  });

  it('of a split that was chosen before never take the place of newer ones', async () => {
    const answer = holdCounts();
    stop = startClassStatistics();
    await pass();
    narrowSelection({ split: 'validation' });
    await pass();
    answer();
    await pass();
    expect(shown().statistics?.split).toBe('validation');
  });

  it('are said to be under way once it takes more than 300 ms', async () => {
    const answer = holdCounts();
    stop = startClassStatistics();
    await pass(299);
    expect(shown().isSlow).toBe(false);
    await pass(2);
    expect(shown().isSlow).toBe(true);
    answer();
    await pass();
    expect(shown().isSlow).toBe(false);
  });

  it('are given up when nobody looks any more', async () => {
    const answer = holdCounts();
    stop = startClassStatistics();
    await pass(500);
    stop();
    answer();
    await pass(500);
    expect(asked()).toEqual(['test', 'null']);
    expect(shown()).toEqual(initialClassStatistics);
  });

  it('are counted anew with a new run: it may hold out other digits', async () => {
    stop = startClassStatistics();
    await pass();
    reset();
    await pass();
    expect(asked()).toEqual(['test', 'test']);
  });
});
