import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAWING } from '../dataset/drawing/drawing.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { beginErasing, eraseAlong, initialDrawing, undoStroke, useDrawing } from './drawing.ts';
import { startSession } from './session.ts';
import { initialTestDigit, loadTestDigit, testDigitIn, useTestDigit } from './test-digit.ts';

const pixels = new Uint8Array(784).fill(9);
const everything = { from: { x: 0, y: 0 }, to: { x: 280, y: 280 }, radius: 400 };
const isOnPad = () =>
  testDigitIn(useTestDigit.getState(), useDrawing.getState().drawing.picture) !== null;
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  useDrawing.setState(initialDrawing, true);
  useTestDigit.setState(initialTestDigit, true);
  startSession(trainer.create);
  await settle();
});

describe('a test digit', () => {
  it('takes the place of the drawing, and can be taken back', async () => {
    trainer.testDigitAtHand = { pixels, label: 4 };
    await loadTestDigit(12);
    expect(trainer.asked).toContain('testDigit 12');
    expect(useDrawing.getState().drawing.picture?.levels).toBe(pixels);
    expect(useTestDigit.getState().loaded).toMatchObject({ index: 12, label: 4 });
    expect(isOnPad()).toBe(true);
    undoStroke();
    expect(useDrawing.getState().drawing).toBe(EMPTY_DRAWING);
    expect(isOnPad()).toBe(false);
  });

  it('is not what its label says once some of it is erased', async () => {
    trainer.testDigitAtHand = { pixels, label: 4 };
    await loadTestDigit(12);
    beginErasing();
    eraseAlong(everything);
    expect(isOnPad()).toBe(false);
  });

  it('that has not arrived leaves the drawing and says so', async () => {
    await loadTestDigit(12);
    expect(useDrawing.getState().drawing).toBe(EMPTY_DRAWING);
    expect(useTestDigit.getState().missedOn).toBe(EMPTY_DRAWING);
  });
});
