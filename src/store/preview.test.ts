import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveChange } from '../spec/edits.ts';
import { FakeTrainer } from '../testing/fake-trainer.ts';
import { changeLive } from './actions.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { anotherDigit, initialPreview, startPreview, usePreview, VARIANTS } from './preview.ts';
import { startSession } from './session.ts';
import { reset } from './training.ts';

const answer = new Uint8Array(17 * 784);
let trainer: FakeTrainer;
let stop: () => void;

/** Lets answers arrive and this much time pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

const set = (field: 'rotation' | 'elasticSmoothness' | 'epochs', value: number) =>
  changeLive({ field, value } satisfies LiveChange);

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.preview = answer;
  useExperiment.setState(initialExperiment, true);
  usePreview.setState(initialPreview, true);
  startSession(trainer.create);
  await pass();
  trainer.asked.length = 0;
  stop = startPreview();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the augmentation preview', () => {
  it('asks nothing while augmentation is off', async () => {
    set('elasticSmoothness', 6);
    await pass(500);
    expect(trainer.previewed).toEqual([]);
  });

  it('shows sixteen variants once augmentation is on', async () => {
    set('rotation', 15);
    await pass(100);
    expect(trainer.previewed).toEqual([[0, VARIANTS]]);
    expect(usePreview.getState().pixels).toBe(answer);
  });

  it('asks at most ten times a second, the last time about the newest numbers', async () => {
    for (let angle = 1; angle <= 100; angle++) {
      set('rotation', angle);
      await pass(10);
    }
    await pass(200);
    expect(trainer.previewed.length).toBeLessThanOrEqual(12);
    expect(trainer.previewed.length).toBeGreaterThan(5);
    expect(trainer.asked.at(-1)).toBe('change rotation');
    const questions = trainer.previewed.length;
    await pass(1_000);
    expect(trainer.previewed).toHaveLength(questions);
  });

  it('never asks before the last answer has come', async () => {
    let settle: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const ask = vi.spyOn(trainer, 'previewAugmentation').mockImplementation(async () => {
      await held;
      return { ok: true, value: answer };
    });
    set('rotation', 10);
    await pass(500);
    set('rotation', 20);
    set('rotation', 30);
    await pass(500);
    expect(ask).toHaveBeenCalledTimes(1);
    settle();
    await pass(200);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('goes on to another digit', async () => {
    set('rotation', 15);
    await pass(100);
    anotherDigit();
    await pass(100);
    expect(trainer.previewed.at(-1)).toEqual([1, VARIANTS]);
  });

  it('stays within the digits that are trained on', () => {
    useExperiment.setState({ spec: { ...initialExperiment.spec, trainingSize: 10 } });
    for (let time = 0; time < 10; time++) anotherDigit();
    expect(usePreview.getState().digit).toBe(0);
  });

  it('asks again as digits arrive, until it has one', async () => {
    trainer.preview = null;
    set('rotation', 15);
    await pass(200);
    trainer.preview = answer;
    const data = { kind: 'data', totalBytes: 9, done: false, problem: null } as const;
    trainer.emit({ ...data, loadedBytes: 5 });
    await pass(200);
    expect(usePreview.getState().pixels).toBe(answer);
    const questions = trainer.previewed.length;
    trainer.emit({ ...data, loadedBytes: 6 });
    await pass(200);
    expect(trainer.previewed).toHaveLength(questions);
  });

  it('asks and shows nothing once it is stopped', async () => {
    set('rotation', 15);
    stop();
    await pass(500);
    set('rotation', 20);
    await pass(500);
    expect(trainer.previewed).toEqual([]);
    expect(usePreview.getState().pixels).toBeNull();
  });
});

describe('an untrained network', () => {
  it('is told how to augment, and then each number that changes', async () => {
    set('rotation', 15);
    await pass(200);
    expect(trainer.asked).toHaveLength(7);
    set('epochs', 7);
    await pass(200);
    set('elasticSmoothness', 6);
    await pass(200);
    expect(trainer.asked.slice(7)).toEqual(['change elasticSmoothness']);
  });

  it('is told all again when it is another one', async () => {
    set('rotation', 15);
    await pass(200);
    reset();
    await pass(200);
    trainer.asked.length = 0;
    set('rotation', 20);
    await pass(200);
    expect(trainer.asked).toHaveLength(7);
  });
});

describe('a run that has begun', () => {
  it('has been told by the live change itself', async () => {
    trainer.progress({ status: 'paused', step: 10 });
    set('rotation', 15);
    await pass(200);
    expect(trainer.asked).toEqual(['change rotation']);
    expect(trainer.previewed).toHaveLength(1);
  });
});
