import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAWING } from '../dataset/drawing/drawing.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { beginErasing, eraseAlong, initialDrawing, undoStroke, useDrawing } from './drawing.ts';
import { initialPadDigit, loadDigit, padDigitIn, usePadDigit } from './pad-digit.ts';
import { startSession } from './session.ts';

const pixels = new Uint8Array(784).fill(9);
const everything = { from: { x: 0, y: 0 }, to: { x: 280, y: 280 }, radius: 400 };
const isOnPad = () =>
  padDigitIn(usePadDigit.getState(), useDrawing.getState().drawing.picture) !== null;
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  useDrawing.setState(initialDrawing, true);
  usePadDigit.setState(initialPadDigit, true);
  startSession(trainer.create);
  await settle();
});

describe('a digit of the data', () => {
  it('takes the place of the drawing, and can be taken back', async () => {
    trainer.digitsAtHand = { pixels, labels: Uint8Array.of(4) };
    expect(await loadDigit({ file: 'test', index: 12 })).toBe(true);
    expect(trainer.asked).toContain('digits test 12');
    expect(useDrawing.getState().drawing.picture?.levels).toBe(pixels);
    expect(usePadDigit.getState().loaded).toMatchObject({
      place: { file: 'test', index: 12 },
      label: 4,
    });
    expect(isOnPad()).toBe(true);
    undoStroke();
    expect(useDrawing.getState().drawing).toBe(EMPTY_DRAWING);
    expect(isOnPad()).toBe(false);
  });

  it('is not what its label says once some of it is erased', async () => {
    trainer.digitsAtHand = { pixels, labels: Uint8Array.of(4) };
    await loadDigit({ file: 'test', index: 12 });
    beginErasing();
    eraseAlong(everything);
    expect(isOnPad()).toBe(false);
  });

  it('that has not arrived leaves the drawing and says so', async () => {
    expect(await loadDigit({ file: 'test', index: 12 })).toBe(false);
    expect(useDrawing.getState().drawing).toBe(EMPTY_DRAWING);
    expect(usePadDigit.getState().missedOn).toBe(EMPTY_DRAWING);
  });
});
