import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaliencyFinding, SaliencyQuestion } from '../../../spec/inspection/saliency.ts';
import { FakeTrainer } from '../../../testing/fake-trainer.ts';
import { useDrawing } from '../../drawing.ts';
import { startSession } from '../../session.ts';
import { pause, train } from '../../training.ts';
import { inspectDigit, startInspectedDigit, useInspectedDigit } from '../subject.ts';
import { explainClass, startExplainedDigit, useExplainedDigit } from './explained-digit.ts';

const FINDING = { label: 3, answer: 3 } as SaliencyFinding;

let trainer: FakeTrainer;
const stops: (() => void)[] = [];

const wait = (milliseconds = 200) => vi.advanceTimersByTimeAsync(milliseconds);
const questions = () => trainer.inspected.map(({ question }) => question as SaliencyQuestion);
const newest = () => questions().at(-1);
const seen = () => useExplainedDigit.getState().explained;

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.finds = () => ({ step: trainer.step, costMs: 0, finding: FINDING });
  trainer.digitsAtHand = { pixels: new Uint8Array(784).fill(7), labels: Uint8Array.of(3) };
  useInspectedDigit.setState(useInspectedDigit.getInitialState(), true);
  explainClass(null);
  startSession(trainer.create);
  await wait();
  stops.push(startInspectedDigit(), startExplainedDigit());
  await wait();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

describe('the explained digit', () => {
  it('is explained by what it is read as, until a class is chosen', async () => {
    expect(newest()).toMatchObject({ label: null });
    expect(seen()?.finding).toBe(FINDING);
    explainClass(8);
    await wait();
    expect(newest()).toMatchObject({ label: 8 });
  });

  it('is explained in few steps while training waits for them, and in many at rest', async () => {
    const atRest = newest()?.steps ?? 0;
    train();
    await wait();
    trainer.progress({ status: 'running', step: 5 });
    await wait();
    const inTraining = newest()?.steps ?? 0;
    expect(inTraining).toBeLessThan(atRest / 4);
    pause();
    trainer.progress({ status: 'paused', step: 6 });
    await wait();
    expect(newest()?.steps).toBe(atRest);
  });

  it('does not ask again for its own answer', async () => {
    await wait(2_000);
    expect(questions()).toHaveLength(1);
  });

  it('is not to be seen any more once the pad is empty', async () => {
    inspectDigit('drawing');
    useDrawing.setState({ digit: new Uint8Array(784).fill(9) });
    await wait();
    expect(seen()).not.toBeNull();
    useDrawing.setState({ digit: null });
    expect(seen()).toBeNull();
  });
});
