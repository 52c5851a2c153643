import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evaluation } from '../spec/evaluation.ts';
import { FakeTrainer } from '../testing/fake-trainer.ts';
import { initialDigitAnswer, startDigitAnswer, useDigitAnswer } from './digit-answer.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { startSession } from './session.ts';
import { reset, train } from './training.ts';

const DIGIT = new Uint8Array(784);

let trainer: FakeTrainer;
let asked: number;
let stop: () => void;

/** Lets answers arrive and this much time pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

const evaluationAt = (step: number): Evaluation => ({
  step,
  epoch: 1,
  validation: null,
  test: { loss: 1, accuracy: 0.5, examples: 10 },
});

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  asked = 0;
  const { predict } = trainer;
  trainer.predict = () => {
    asked += 1;
    return predict.call(trainer);
  };
  useExperiment.setState(initialExperiment, true);
  useDigitAnswer.setState(initialDigitAnswer, true);
  startSession(trainer.create);
  await pass();
  stop = startDigitAnswer(DIGIT);
  await pass();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the answer to an open digit', () => {
  it('comes once, with the digit that it is to', async () => {
    await pass(5_000);
    expect(asked).toBe(1);
    expect(useDigitAnswer.getState().pixels).toBe(DIGIT);
    expect(useDigitAnswer.getState().prediction?.step).toBe(0);
  });

  it('is renewed at each evaluation, not at each step', async () => {
    train();
    await pass();
    for (let step = 1; step <= 100; step++) {
      trainer.progress({ step, evaluations: step === 50 ? [evaluationAt(50)] : [] });
      await pass(20);
    }
    expect(asked).toBe(2);
    expect(useDigitAnswer.getState().prediction?.step).toBe(50);
  });

  it('is renewed when the run rests, and with every step that is made alone', async () => {
    train();
    await pass();
    trainer.progress({ step: 7, status: 'running' });
    await pass(1_000);
    expect(asked).toBe(1);
    trainer.progress({ step: 7, status: 'paused' });
    await pass(1_000);
    expect(useDigitAnswer.getState().prediction?.step).toBe(7);
    trainer.progress({ step: 8, status: 'paused' });
    await pass(1_000);
    expect(useDigitAnswer.getState().prediction?.step).toBe(8);
  });

  it('is renewed with the best weights and with a new run', async () => {
    trainer.progress({ step: 7, status: 'paused' });
    await pass(1_000);
    trainer.progress({ step: 7, status: 'paused', isBestRestored: true });
    await pass(1_000);
    expect(asked).toBe(3);
    reset();
    await pass(1_000);
    expect(useDigitAnswer.getState().prediction?.runId).toBe(trainer.runId);
  });

  it('is not asked for once nobody looks', async () => {
    stop();
    trainer.progress({ step: 50, evaluations: [evaluationAt(50)] });
    await pass(5_000);
    expect(asked).toBe(1);
  });
});
