import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeTrainer, settle } from '../../testing/fake-trainer.ts';
import { useData } from '../data.ts';
import { initialDrawing, useDrawing } from '../drawing.ts';
import { startSession } from '../session.ts';
import {
  inspectDigit,
  labelInspectedDigit,
  startInspectedDigit,
  useInspectedDigit,
} from './subject.ts';

const FIRST = { file: 'test', index: 0 } as const;
const four = { pixels: new Uint8Array(784).fill(44), labels: Uint8Array.of(4) };
const drawn = new Uint8Array(784).fill(7);

let trainer: FakeTrainer;
let stop: () => void;
const inspected = () => useInspectedDigit.getState();

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.digitsAtHand = four;
  useDrawing.setState(initialDrawing);
  useInspectedDigit.setState({ source: FIRST, pixels: null, label: null });
  startSession(trainer.create);
  await settle();
  stop = startInspectedDigit();
  await settle();
});

afterEach(() => stop());

describe('the digit that is looked at from the inside', () => {
  it('is the first test digit until another is chosen', () => {
    expect(inspected()).toEqual({ source: FIRST, pixels: four.pixels, label: 4 });
  });

  it('comes as soon as it has arrived', async () => {
    trainer.digitsAtHand = null;
    inspectDigit({ file: 'test', index: 8 });
    await settle();
    expect(inspected().pixels).toBeNull();
    trainer.digitsAtHand = four;
    useData.setState({ loadedBytes: 5 });
    await settle();
    expect(inspected()).toMatchObject({ pixels: four.pixels, label: 4 });
  });

  it('follows the drawing, which is what its person says until the pad is empty', async () => {
    inspectDigit('drawing');
    expect(inspected()).toEqual({ source: 'drawing', pixels: null, label: null });
    useDrawing.setState({ digit: drawn });
    labelInspectedDigit(7);
    const more = drawn.slice();
    useDrawing.setState({ digit: more });
    expect(inspected()).toMatchObject({ pixels: more, label: 7 });
    useDrawing.setState({ digit: null });
    expect(inspected()).toMatchObject({ pixels: null, label: null });
  });

  it('is the drawing as it is when somebody looks again', async () => {
    inspectDigit('drawing');
    stop();
    useDrawing.setState({ digit: drawn });
    stop = startInspectedDigit();
    expect(inspected().pixels).toBe(drawn);
  });
});
