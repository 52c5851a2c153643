import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawingOf } from '../dataset/drawing/drawing.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { initialCalibration, startCalibration, useCalibration } from './calibration.ts';
import { initialDrawing, useDrawing } from './drawing.ts';
import { startSession } from './session.ts';
import { pause, reset, train } from './training.ts';

const score = { loss: 1, accuracy: 0.9, examples: 10 };
const scored = (step: number, epoch: number): Evaluation => ({
  step,
  epoch,
  validation: score,
  test: score,
});
const ink = { ...initialDrawing, drawing: drawingOf([[{ x: 1, y: 1 }]]) };
const found = { temperature: 1.5, digits: 5_000, limits: null };

let trainer: FakeTrainer;
let stop: () => void;

/** How often the network was calibrated since it was last asked. */
async function askedSince(): Promise<number> {
  await settle();
  return trainer.asked.splice(0).filter((request) => request === 'calibrate').length;
}

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.calibration = found;
  useDrawing.setState(ink, true);
  useCalibration.setState(initialCalibration, true);
  startSession(trainer.create);
  stop = startCalibration();
  await askedSince();
});

afterEach(() => stop());

describe('calibration', () => {
  it('is asked for after each epoch of a run under way, and not in between', async () => {
    train();
    trainer.progress({ step: 100, epoch: 0.5, evaluations: [scored(100, 0.5)] });
    trainer.progress({ step: 150, epoch: 0.75 });
    expect(await askedSince()).toBe(0);
    trainer.progress({ step: 200, epoch: 1, evaluations: [scored(200, 1)] });
    expect(await askedSince()).toBe(1);
    expect(useCalibration.getState().calibration).toMatchObject({ ...found, step: 200 });
    trainer.progress({ step: 250, epoch: 1.25 });
    expect(await askedSince()).toBe(0);
    trainer.progress({ step: 400, epoch: 2, evaluations: [scored(400, 2)] });
    expect(await askedSince()).toBe(1);
  });

  it('is asked for when the run comes to rest between two epochs, once', async () => {
    train();
    trainer.progress({ step: 120 });
    expect(await askedSince()).toBe(0);
    pause();
    trainer.progress({ status: 'paused', step: 120 });
    trainer.progress({ status: 'paused', step: 120 });
    expect(await askedSince()).toBe(1);
    train();
    trainer.progress({ step: 131 });
    expect(await askedSince()).toBe(0);
    pause();
    trainer.progress({ status: 'paused', step: 131 });
    expect(await askedSince()).toBe(1);
  });

  it('is asked for when the best weights come back, or the same step is scored anew', async () => {
    const best = scored(200, 1);
    trainer.progress({ status: 'finished', step: 400, evaluations: [scored(400, 2)], best });
    expect(await askedSince()).toBe(1);
    trainer.progress({ status: 'finished', step: 400, best, isBestRestored: true });
    expect(await askedSince()).toBe(1);
    trainer.progress({ status: 'finished', step: 400, best, evaluations: [scored(400, 2)] });
    expect(await askedSince()).toBe(1);
  });

  it('waits for ink', async () => {
    useDrawing.setState(initialDrawing, true);
    trainer.progress({ status: 'paused', step: 130 });
    expect(await askedSince()).toBe(0);
    useDrawing.setState(ink, true);
    expect(await askedSince()).toBe(1);
  });

  it('keeps the newest where the network cannot be calibrated now, and forgets it with its run', async () => {
    trainer.progress({ status: 'paused', step: 130 });
    await askedSince();
    trainer.calibration = null;
    trainer.progress({ status: 'paused', step: 140 });
    expect(await askedSince()).toBe(1);
    expect(useCalibration.getState().calibration?.step).toBe(130);
    reset();
    expect(useCalibration.getState().calibration).toBeNull();
  });

  it('is not asked for any more once it is stopped', async () => {
    stop();
    trainer.progress({ status: 'paused', step: 130 });
    expect(await askedSince()).toBe(0);
  });
});
