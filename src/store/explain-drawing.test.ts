import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explanation, ExplanationRequest } from '../spec/explanation.ts';
import { FakeTrainer } from '../testing/fake-trainer.ts';
import { initialDrawing, useDrawing } from './drawing.ts';
import { startExplanations } from './explain-drawing.ts';
import { chooseTarget, initialExplanations, useExplanations } from './explanations.ts';
import { startSession } from './session.ts';

let trainer: FakeTrainer;
let stop: () => void;

/** Lets answers arrive and this much time pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

const digitOf = (level: number) => new Uint8Array(784).fill(level);

/** The network reads a 3, or else a 6. */
const likely = Float32Array.from([0, 0.1, 0, 0.6, 0, 0, 0.3, 0, 0, 0]);

/** Puts a digit on the pad, with the network's answer to it. */
async function see(
  digit: Uint8Array,
  change: { isTrained?: boolean; step?: number } = {},
): Promise<void> {
  const { value } = await trainer.predict();
  const prediction = { ...value, step: 9, isTrained: true, probabilities: likely, ...change };
  useDrawing.setState({ digit, prediction });
}

/** What a worker would say. */
function explain(request: ExplanationRequest): Explanation {
  const tag = { runId: trainer.runId, step: 9 };
  const pixels = digitOf(9);
  switch (request.kind) {
    case 'saliency':
      return { ...tag, ...request, shares: new Float32Array(784) };
    case 'nearest':
      return { ...tag, ...request, digits: [{ index: 4, label: 3, distance: 5, pixels }] };
    case 'change':
      return { ...tag, ...request, change: { digit: pixels, probabilities: likely } };
  }
}

const kinds = () => trainer.explained.map(({ request }) => request.kind);

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.explains = explain;
  useDrawing.setState(initialDrawing, true);
  useExplanations.setState(initialExplanations, true);
  startSession(trainer.create);
  await pass();
  stop = startExplanations();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the explanations of a drawing', () => {
  it('are asked for once there is ink that a trained network has read', async () => {
    await pass(500);
    await see(digitOf(1), { isTrained: false });
    await pass(500);
    expect(useExplanations.getState().subject).toBe('untrained');
    expect(trainer.explained).toEqual([]);
    await see(digitOf(1));
    await pass(500);
    expect(trainer.explained.map(({ request }) => request)).toEqual([
      { kind: 'saliency', label: 3 },
      { kind: 'nearest', count: 6 },
      { kind: 'change', label: 6 },
    ]);
    expect(useExplanations.getState()).toMatchObject({
      subject: 'explained',
      answer: 3,
      target: 6,
      saliency: { label: 3 },
      nearest: [{ index: 4 }],
      change: { target: 6, changed: { probability: likely[6] } },
    });
  });

  it('follow new weights at most four times a second, but for the nearest digits', async () => {
    const digit = digitOf(1);
    await see(digit);
    await pass(500);
    trainer.explained.length = 0;
    for (let step = 10; step < 60; step++) {
      await see(digit, { step });
      await pass(20);
    }
    await pass(500);
    expect(kinds()).not.toContain('nearest');
    const asked = kinds().filter((kind) => kind === 'saliency').length;
    expect(asked).toBeGreaterThanOrEqual(4);
    expect(asked).toBeLessThanOrEqual(6);
  });

  it('ask nothing again while neither drawing nor weights have changed', async () => {
    await see(digitOf(1));
    await pass(500);
    useDrawing.setState({ isPenDown: true });
    await pass(1_000);
    expect(trainer.explained).toHaveLength(3);
  });

  it('look for the nearest digits again when more have arrived', async () => {
    await see(digitOf(1));
    await pass(500);
    const data = { kind: 'data', totalBytes: 9, done: false, problem: null } as const;
    trainer.emit({ ...data, loadedBytes: 5 });
    await pass(500);
    expect(kinds()).toEqual(['saliency', 'nearest', 'change', 'nearest']);
  });

  it('of a drawing that has changed meanwhile are dropped, and asked for anew', async () => {
    let settle: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const ask = vi.spyOn(trainer, 'explain').mockImplementation(async (_, request) => {
      await held;
      return { ok: true, value: explain(request) };
    });
    await see(digitOf(1));
    await pass(500);
    const newest = digitOf(2);
    await see(newest);
    await pass(500);
    expect(ask).toHaveBeenCalledTimes(1);
    const shown = new Set<Uint8Array | undefined>();
    useExplanations.subscribe(({ saliency }) => shown.add(saliency?.digit));
    settle();
    await pass(500);
    expect([...shown].filter((digit) => digit !== undefined)).toEqual([newest]);
    expect(ask.mock.calls.slice(1).every(([digit]) => digit === newest)).toBe(true);
  });

  it('of another network than the present one are not shown', async () => {
    trainer.explains = (request) => ({ ...explain(request), runId: 0 });
    await see(digitOf(1));
    await pass(500);
    expect(useExplanations.getState()).toMatchObject({
      saliency: null,
      nearest: null,
      change: null,
    });
  });

  it('go with the drawing', async () => {
    await see(digitOf(1));
    await pass(500);
    useDrawing.setState({ digit: null, prediction: null });
    await pass(500);
    expect(useExplanations.getState()).toEqual(initialExplanations);
  });

  it('are neither asked for nor shown once they are stopped', async () => {
    await see(digitOf(1));
    stop();
    await pass(500);
    await see(digitOf(2));
    await pass(500);
    expect(trainer.explained.length).toBeLessThanOrEqual(1);
    expect(useExplanations.getState().saliency).toBeNull();
  });
});

describe('the class to change the drawing into', () => {
  it('is asked about as soon as it is chosen, and kept for the next drawing', async () => {
    await see(digitOf(1));
    await pass(500);
    chooseTarget(8);
    await pass(500);
    expect(kinds()).toEqual(['saliency', 'nearest', 'change', 'change']);
    expect(useExplanations.getState().change?.target).toBe(8);
    useDrawing.setState({ digit: null, prediction: null });
    await pass(500);
    await see(digitOf(2));
    await pass(500);
    expect(trainer.explained.at(-1)?.request).toEqual({ kind: 'change', label: 8 });
  });
});
