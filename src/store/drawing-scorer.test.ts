import { describe, expect, it } from 'vitest';
import type { Prediction } from '../worker/protocol.ts';
import { createScorer } from './drawing-scorer.ts';

/** A pad, a network that answers when told to, and frames that come when told to. */
function setUp() {
  const state = { digit: new Uint8Array([1]) as Uint8Array | null };
  const frames: (() => void)[] = [];
  const asked: { digit: Uint8Array; settle: (prediction: Prediction | null) => void }[] = [];
  const shown: (Prediction | null)[] = [];
  const scorer = createScorer({
    look: () => state.digit,
    predict: (digit) => new Promise((settle) => asked.push({ digit, settle })),
    show: (prediction) => shown.push(prediction),
    nextFrame: (callback) => frames.push(callback),
  });
  const frame = () => frames.shift()?.();
  const answer = async (at: number, step: number) => {
    asked[at]?.settle({
      runId: 1,
      step,
      isTrained: true,
      probabilities: new Float32Array(10),
      likeness: null,
    });
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { state, frames, asked, shown, scorer, frame, answer };
}

describe('the scorer', () => {
  it('asks at once, and then no more than once a frame', async () => {
    const { scorer, frame, asked, answer } = setUp();
    for (let change = 0; change < 5; change++) scorer.request();
    expect(asked).toHaveLength(1);
    await answer(0, 1);
    scorer.request();
    expect(asked).toHaveLength(1);
    frame();
    expect(asked).toHaveLength(2);
  });

  it('waits for an answer before it asks again, and then asks about the newest drawing', async () => {
    const { scorer, state, frames, frame, asked, shown, answer } = setUp();
    scorer.request();
    state.digit = new Uint8Array([2]);
    scorer.request();
    state.digit = new Uint8Array([3]);
    scorer.request();
    expect(frames).toHaveLength(0);
    await answer(0, 7);
    frame();
    expect(asked.map(({ digit }) => digit[0])).toEqual([1, 3]);
    expect(shown).toMatchObject([{ step: 7 }]);
  });

  it('rests when nothing has changed since the last question', async () => {
    const { scorer, frames, frame, asked, answer } = setUp();
    scorer.request();
    await answer(0, 1);
    frame();
    expect(asked).toHaveLength(1);
    expect(frames).toHaveLength(0);
  });

  it('shows no answer to an empty pad, asks nothing about it and goes on with the next ink', async () => {
    const { scorer, state, frame, asked, shown, answer } = setUp();
    state.digit = null;
    scorer.request();
    await answer(0, 1);
    frame();
    expect(asked).toHaveLength(0);
    expect(shown).toEqual([null]);
    state.digit = new Uint8Array([4]);
    scorer.request();
    expect(asked).toHaveLength(1);
  });

  it('shows no answer after it was stopped, and asks nothing', async () => {
    const { scorer, frame, asked, shown, answer } = setUp();
    scorer.request();
    scorer.stop();
    scorer.request();
    await answer(0, 1);
    frame();
    expect(shown).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
