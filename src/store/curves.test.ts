import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ClientEvent, TrainerClient } from '../worker/client.ts';
import type { ProgressEvent } from '../worker/protocol.ts';
import { readCurves, startCurves, useCurves } from './curves.ts';
import { DRAWN_POINTS } from './curves-data.ts';
import { rebuild, startSession } from './session.ts';

/** A trainer that builds at once and whose events the test sends. */
function startFakeSession(): (event: ClientEvent) => void {
  let send: (event: ClientEvent) => void = () => undefined;
  let runId = 0;
  startSession((onEvent) => {
    send = onEvent;
    const build = () => {
      runId += 1;
      const made = {
        parameters: 1,
        bytes: 1,
        engine: 'reference',
        threads: 1,
        limit: null,
      } as const;
      const value = { runId, ...made };
      return Promise.resolve({ ok: true, value } as const);
    };
    const pauseWhen = () => Promise.resolve({ ok: true, value: undefined } as const);
    return {
      build,
      pauseWhen,
      release: () => undefined,
    } as Partial<TrainerClient> as TrainerClient;
  });
  return (event) => send(event);
}

function progress(runId: number, firstStep: number, losses: readonly number[]): ProgressEvent {
  const step = firstStep + losses.length - 1;
  return {
    kind: 'progress',
    runId,
    status: 'running',
    step,
    epoch: step / 100,
    elapsedMs: 0,
    remainingMs: null,
    examplesPerSecond: null,
    losses: Float32Array.from(losses),
    firstStep,
    trainLoss: null,
    evaluations: [],
    divergence: null,
    best: null,
    isBestRestored: false,
    isStoppedEarly: false,
    pauseReason: null,
    learningRate: 0.1,
    lookingMs: 0,
  };
}

function evaluation(step: number): Evaluation {
  const score = { loss: 1, accuracy: 0.5, examples: 10 };
  return { step, epoch: step / 100, validation: score, test: score };
}

class FakePage extends EventTarget {
  hidden = false;

  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const revision = () => useCurves.getState().revision;
let page: FakePage;
let stop: () => void;
let send: (event: ClientEvent) => void;

beforeEach(async () => {
  vi.useFakeTimers();
  page = new FakePage();
  stop = startCurves(page as unknown as Document);
  send = startFakeSession();
  await vi.advanceTimersByTimeAsync(1_000);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the curves of a run', () => {
  it('have every loss at its step and every evaluation', () => {
    send(progress(1, 1, [2.5, 2]));
    send({ ...progress(1, 3, [1.5]), evaluations: [evaluation(3)] });
    const { trainLoss, evaluations, lastStep, epochs } = readCurves();
    expect(trainLoss.map(({ x, mean }) => [x, mean])).toEqual([
      [1, 2.5],
      [2, 2],
      [3, 1.5],
    ]);
    expect(evaluations).toEqual([evaluation(3)]);
    expect(epochs.map(({ x, mean }) => [x, mean])).toEqual([
      [0, 0],
      [2, 0.02],
      [3, 0.03],
    ]);
    expect(lastStep).toBe(3);
  });

  it('are announced at most four times a second, the last change included', () => {
    const before = revision();
    for (let event = 0; event < 10; event++) {
      send(progress(1, 1 + event, [1]));
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(250);
    expect(revision() - before).toBeLessThanOrEqual(5);
    const settled = revision();
    vi.advanceTimersByTime(5_000);
    expect(revision()).toBe(settled);
  });

  it('are collected while the page is hidden and announced once when it is shown', () => {
    page.turn(true);
    const before = revision();
    for (let step = 1; step <= 50; step++) {
      send(progress(1, step, [1]));
      vi.advanceTimersByTime(100);
    }
    expect(revision()).toBe(before);
    page.turn(false);
    expect(revision()).toBe(before + 1);
    expect(readCurves().lastStep).toBe(50);
  });

  it('are not announced for an event that brings nothing to draw', () => {
    const before = revision();
    send(progress(1, 1, []));
    expect(revision()).toBe(before);
  });

  it('are gone when a new run begins', async () => {
    send(progress(1, 1, [1, Number.NaN]));
    expect(readCurves().notDrawn).toBe(1);
    void rebuild();
    await vi.advanceTimersByTimeAsync(1_000);
    const { trainLoss, evaluations, lastStep, notDrawn } = readCurves();
    expect([trainLoss.length, evaluations.length, lastStep, notDrawn]).toEqual([0, 0, 0, 0]);
    send(progress(2, 1, [3]));
    expect(readCurves().trainLoss).toMatchObject([{ x: 1, mean: 3 }]);
  });

  it('are drawn with a few hundred points after a hundred thousand steps', () => {
    for (let event = 0; event < 1_000; event++) {
      const losses = Array.from({ length: 100 }, () => 0.5);
      const evaluations = [evaluation((event + 1) * 100)];
      send({ ...progress(1, 1 + event * 100, losses), evaluations });
    }
    const reading = readCurves();
    expect(reading.trainLoss.length).toBeLessThanOrEqual(DRAWN_POINTS);
    expect(reading.evaluations.length).toBeLessThanOrEqual(DRAWN_POINTS);
    expect(reading.evaluations.at(-1)?.step).toBe(100_000);
  });
});
