import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  ActivationsFinding,
  ActivationsQuestion,
} from '../../../spec/inspection/activations.ts';
import { FakeTrainer } from '../../../testing/fake-trainer.ts';
import { initialDrawing, useDrawing } from '../../drawing.ts';
import { startSession } from '../../session.ts';
import { pause, train } from '../../training.ts';
import { chooseUnit, noInspectedUnit, touchUnit, useInspectedUnit } from '../inspected-unit.ts';
import { inspectDigit, startInspectedDigit, useInspectedDigit } from '../subject.ts';
import { switchAllOn, switchUnit } from '../switched-off.ts';
import { startDigitThrough, useDigitThrough } from './digit-through.ts';

const FINDING: ActivationsFinding = {
  hidden: [],
  logits: new Float32Array(10),
  probabilities: new Float64Array(10),
  loss: 'crossEntropy',
  unit: null,
};

let trainer: FakeTrainer;
const stops: (() => void)[] = [];

const wait = (milliseconds = 200) => vi.advanceTimersByTimeAsync(milliseconds);
const questions = () => trainer.inspected.map(({ question }) => question as ActivationsQuestion);
const newest = () => questions().at(-1);
const seen = () => useDigitThrough.getState().through;

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.finds = () => ({ step: trainer.step, costMs: 0, finding: FINDING });
  trainer.digitsAtHand = { pixels: new Uint8Array(784).fill(7), labels: Uint8Array.of(3) };
  useDrawing.setState(initialDrawing, true);
  useInspectedDigit.setState(useInspectedDigit.getInitialState(), true);
  useInspectedUnit.setState(noInspectedUnit);
  switchAllOn();
  startSession(trainer.create);
  await wait();
  stops.push(startInspectedDigit(), startDigitThrough());
  await wait();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

describe('the inspected digit', () => {
  it('is taken through the network, and shown with the pixels that were asked about', () => {
    expect(questions()).toHaveLength(1);
    expect(seen()?.finding).toBe(FINDING);
    expect(seen()?.pixels).toBe(useInspectedDigit.getState().pixels);
    expect(newest()).toMatchObject({ without: [], unit: null });
  });

  it('is so with every other digit, and the one before is seen until that has come', async () => {
    trainer.digitsAtHand = null;
    inspectDigit({ file: 'test', index: 5 });
    await wait();
    expect(questions()).toHaveLength(1);
    expect(seen()).not.toBeNull();
  });

  it('is followed as the network trains', async () => {
    train();
    await wait();
    trainer.progress({ status: 'running', step: 40 });
    await wait();
    expect(seen()?.step).toBe(40);
    pause();
  });

  it('is taken through once more for the unit that is touched, and for the chosen one then', async () => {
    chooseUnit({ layer: 0, unit: 4 });
    await wait();
    touchUnit({ layer: 1, unit: 9 });
    await wait();
    touchUnit(null);
    await wait();
    expect(questions().map(({ unit }) => unit)).toEqual([
      null,
      { layer: 0, unit: 4 },
      { layer: 1, unit: 9 },
      { layer: 0, unit: 4 },
    ]);
  });

  it('is taken through without the units that are switched off', async () => {
    switchUnit({ layer: 0, unit: 2 });
    await wait();
    expect(newest()?.without).toEqual([{ layer: 0, unit: 2 }]);
  });

  it('is taken through with all units of a network that has not those that are switched off', async () => {
    switchUnit({ layer: 3, unit: 0 });
    switchUnit({ layer: 0, unit: 4_000 });
    await wait();
    expect(newest()?.without).toEqual([]);
  });

  it('is asked about no more when nobody looks', async () => {
    for (const stop of stops.splice(0)) stop();
    touchUnit({ layer: 0, unit: 1 });
    await wait();
    expect(questions()).toHaveLength(1);
    expect(seen()).toBeNull();
  });
});

describe('the drawing', () => {
  const draw = (digit: Uint8Array | null) => useDrawing.setState({ digit });

  it('is taken through the network as it is drawn', async () => {
    inspectDigit('drawing');
    const digit = new Uint8Array(784).fill(9);
    draw(digit);
    await wait();
    expect(newest()?.pixels).toBe(digit);
    expect(seen()?.pixels).toBe(digit);
  });

  it('is not to be seen any more once the pad is empty, also of an answer on its way', async () => {
    inspectDigit('drawing');
    draw(new Uint8Array(784).fill(9));
    await wait();
    draw(new Uint8Array(784).fill(8));
    draw(null);
    expect(seen()).toBeNull();
    await wait();
    expect(seen()).toBeNull();
  });
});
