import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from './pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const state = { isHeld: false, runs: 0 };
  const pace = createPace(
    () => {
      state.runs += 1;
    },
    250,
    () => state.isHeld,
  );
  return { state, pace };
}

describe('a pace', () => {
  it('runs the first request at once and gathers those that follow', () => {
    const { state, pace } = setUp();
    for (let request = 0; request < 5; request++) pace.request();
    expect(state.runs).toBe(1);
    vi.advanceTimersByTime(250);
    expect(state.runs).toBe(2);
    vi.advanceTimersByTime(5_000);
    expect(state.runs).toBe(2);
  });

  it('runs at most four times in any second of ten requests', () => {
    const { state, pace } = setUp();
    for (let tenth = 0; tenth < 100; tenth++) {
      pace.request();
      vi.advanceTimersByTime(100);
    }
    expect(state.runs).toBeLessThanOrEqual(41);
    expect(state.runs).toBeGreaterThanOrEqual(39);
  });

  it('does not run while it is held and catches up once when it resumes', () => {
    const { state, pace } = setUp();
    state.isHeld = true;
    pace.request();
    vi.advanceTimersByTime(1_000);
    pace.request();
    expect(state.runs).toBe(0);
    state.isHeld = false;
    pace.resume();
    expect(state.runs).toBe(1);
    pace.resume();
    expect(state.runs).toBe(1);
  });

  it('forgets what was waiting when it is stopped', () => {
    const { state, pace } = setUp();
    pace.request();
    pace.request();
    pace.stop();
    vi.advanceTimersByTime(1_000);
    expect(state.runs).toBe(1);
  });
});
