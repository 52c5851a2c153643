import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { changeLive } from './actions.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { dismissRateTest, initialRateTest, testRates, useRateTest } from './rate-test.ts';
import { useRun } from './run.ts';
import { startSession } from './session.ts';
import { reset, train } from './training.ts';

const state = () => useRateTest.getState();
const measured = { rates: new Float32Array([1, 2]), losses: new Float32Array([3, 4]) };
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.rateTest = measured;
  useExperiment.setState(initialExperiment, true);
  useRateTest.setState(initialRateTest, true);
  startSession(trainer.create);
  await settle();
  trainer.asked.length = 0;
});

describe('a learning-rate test', () => {
  it('is made once however often it is asked for, and judged', async () => {
    const test = testRates();
    void testRates();
    expect(state()).toMatchObject({ isTesting: true, result: null });
    await test;
    expect(trainer.asked).toEqual(['testRates']);
    expect(state()).toMatchObject({ isTesting: false, runId: 1, refusal: null });
    expect(state().result).toMatchObject({ ...measured, verdict: { problem: 'tooShort' } });
  });

  it('is of the experiment on the page, not of the network before a live change', async () => {
    changeLive({ field: 'batchSize', value: 16 });
    await testRates();
    expect(trainer.asked).toEqual(['build', 'testRates']);
    expect(trainer.built.at(-1)?.batchSize).toBe(16);
    expect(state().runId).toBe(useRun.getState().runId);
  });

  it('leaves the network of a run that has begun alone', async () => {
    trainer.progress({ status: 'paused', step: 10 });
    changeLive({ field: 'batchSize', value: 16 });
    await settle();
    trainer.asked.length = 0;
    await testRates();
    expect(trainer.asked).toEqual(['testRates']);
  });

  it('is not asked for while the run is under way', async () => {
    train();
    await testRates();
    expect(trainer.asked).not.toContain('testRates');
    expect(state()).toEqual(initialRateTest);
  });

  it('speaks of the network it was made with', async () => {
    await testRates();
    reset();
    await settle();
    expect(state().runId).not.toBe(useRun.getState().runId);
  });

  it('goes away when it is dismissed', async () => {
    await testRates();
    dismissRateTest();
    expect(state()).toEqual(initialRateTest);
  });
});

describe('a test that the worker cannot make', () => {
  beforeEach(() => {
    trainer.rateTest = null;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for again until it can', async () => {
    void testRates();
    await vi.advanceTimersByTimeAsync(600);
    expect(state().isTesting).toBe(true);
    trainer.rateTest = measured;
    await vi.advanceTimersByTimeAsync(300);
    expect(state()).toMatchObject({ isTesting: false, result: measured });
  });

  it('says in the end that the digits are missing', async () => {
    void testRates();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state()).toMatchObject({ isTesting: false, result: null, refusal: 'noDigits' });
  });

  it('says in the end that the network is being scored when no digits are missing', async () => {
    trainer.emit({ kind: 'data', loadedBytes: 1, totalBytes: 1, done: true, problem: null });
    void testRates();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state().refusal).toBe('scoring');
  });

  it('says that the run is under way when it has begun meanwhile', async () => {
    void testRates();
    await vi.advanceTimersByTimeAsync(300);
    train();
    await vi.advanceTimersByTimeAsync(300);
    expect(state()).toMatchObject({ isTesting: false, refusal: 'underWay' });
  });

  it('is given up when the network is replaced', async () => {
    void testRates();
    await vi.advanceTimersByTimeAsync(300);
    reset();
    await vi.advanceTimersByTimeAsync(300);
    expect(state().isTesting).toBe(false);
    expect(state().runId).not.toBe(useRun.getState().runId);
  });

  it('says that there is no network when none could be built', async () => {
    trainer.buildProblem = { code: 'outOfMemory', bytes: 5e9 };
    reset();
    await testRates();
    expect(trainer.asked).not.toContain('testRates');
    expect(state().refusal).toBe('noNetwork');
  });
});
