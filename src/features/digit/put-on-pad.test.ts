import { beforeEach, describe, expect, it } from 'vitest';
import type { DigitPlace } from '../../spec/selection.ts';
import { initialDrawing, useDrawing } from '../../store/drawing.ts';
import { openDigit, useOpenDigit } from '../../store/open-digit.ts';
import { initialPadDigit, usePadDigit } from '../../store/pad-digit.ts';
import { startSession } from '../../store/session.ts';
import { FakeTrainer, settle } from '../../testing/fake-trainer.ts';
import { putOnPad } from './put-on-pad.ts';

const PLACE: DigitPlace = { file: 'test', index: 12 };
const open = () => useOpenDigit.getState().place;
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.digitsAtHand = { pixels: new Uint8Array(784), labels: Uint8Array.of(4) };
  useDrawing.setState(initialDrawing, true);
  usePadDigit.setState(initialPadDigit, true);
  startSession(trainer.create);
  await settle();
  openDigit(PLACE);
});

describe('the open digit put on the pad', () => {
  it('closes its window', async () => {
    await putOnPad(PLACE);
    expect(usePadDigit.getState().loaded?.place).toBe(PLACE);
    expect(open()).toBeNull();
  });

  it('stays open where it is refused', async () => {
    trainer.digitsAtHand = null;
    await putOnPad(PLACE);
    expect(open()).toBe(PLACE);
  });

  it('leaves the digit open that was opened meanwhile', async () => {
    const other: DigitPlace = { file: 'test', index: 13 };
    const loading = putOnPad(PLACE);
    openDigit(other);
    await loading;
    expect(open()).toBe(other);
  });
});
