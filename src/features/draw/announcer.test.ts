import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingOf } from '../../dataset/drawing/drawing.ts';
import { type DrawingState, initialDrawing } from '../../store/drawing.ts';
import type { Doubt, DrawingReading } from '../../store/drawing-reading.ts';
import { createAnnouncer } from './announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const drawing = drawingOf([[{ x: 1, y: 1 }]]);

function reads(digit: number, probability = 0.9, step = 1): DrawingState {
  const probabilities = new Float32Array(10);
  probabilities[digit] = probability;
  return {
    ...initialDrawing,
    drawing,
    prediction: { runId: 1, step, isTrained: step > 0, probabilities, likeness: null },
  };
}

const NEVER: Doubt = { threshold: 0, calibration: null };
const BELOW_HALF: Doubt = { threshold: 0.5, calibration: null };

function setUp() {
  const said: DrawingReading[] = [];
  const { see, stop } = createAnnouncer((reading) => said.push(reading));
  const seeWith = (state: DrawingState, doubt: Doubt = NEVER) => see(state, doubt);
  return { said, see: seeWith, stop };
}

describe('the announcer', () => {
  it('says an answer once it has stood for a while', () => {
    const { said, see } = setUp();
    see(reads(7));
    vi.advanceTimersByTime(300);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(said).toMatchObject([{ kind: 'answer', digit: 7 }]);
  });

  it('says nothing while the pen is down', () => {
    const { said, see } = setUp();
    see({ ...reads(7), isPenDown: true });
    vi.advanceTimersByTime(5_000);
    expect(said).toEqual([]);
    see(reads(7));
    vi.advanceTimersByTime(1_000);
    expect(said).toHaveLength(1);
  });

  it('does not repeat itself while the probability drifts, and says the newest', () => {
    const { said, see } = setUp();
    for (let update = 0; update < 50; update++) {
      see(reads(7, 0.5 + update / 100));
      vi.advanceTimersByTime(100);
    }
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ digit: 7 });
  });

  it('waits for a digit that keeps changing and then says the last', () => {
    const { said, see } = setUp();
    for (let update = 0; update < 20; update++) {
      see(reads(update % 2 === 0 ? 1 : 7));
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(1_000);
    expect(said).toMatchObject([{ digit: 7 }]);
  });

  it('says that the network is untrained', () => {
    const { said, see } = setUp();
    see(reads(7, 0.9, 0));
    vi.advanceTimersByTime(1_000);
    expect(said).toEqual([{ kind: 'untrained' }]);
  });

  it('says once that it does not know, whichever digit is the likeliest', () => {
    const { said, see } = setUp();
    for (let update = 0; update < 20; update++) {
      see(reads(update % 2 === 0 ? 1 : 7, 0.4), BELOW_HALF);
      vi.advanceTimersByTime(100);
    }
    expect(said).toMatchObject([{ kind: 'unsure' }]);
  });

  it('says the digit once it knows, be it by learning or by another threshold', () => {
    const { said, see } = setUp();
    see(reads(7, 0.4), BELOW_HALF);
    vi.advanceTimersByTime(1_000);
    see(reads(7, 0.6), BELOW_HALF);
    vi.advanceTimersByTime(1_000);
    see(reads(7, 0.4), BELOW_HALF);
    vi.advanceTimersByTime(1_000);
    see(reads(7, 0.4), NEVER);
    vi.advanceTimersByTime(1_000);
    expect(said.map(({ kind }) => kind)).toEqual(['unsure', 'answer', 'unsure', 'answer']);
  });

  it('falls silent when the pad is cleared or it is stopped', () => {
    const { said, see, stop } = setUp();
    see(reads(7));
    see(initialDrawing);
    vi.advanceTimersByTime(1_000);
    expect(said).toEqual([{ kind: 'none' }]);
    see(reads(7));
    stop();
    vi.advanceTimersByTime(1_000);
    expect(said).toHaveLength(1);
  });
});
