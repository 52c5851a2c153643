import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DataEvent } from '../protocol.ts';
import { DataProgress } from './data-progress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp() {
  const events: DataEvent[] = [];
  const progress = new DataProgress((event) => events.push(event), 100);
  return { events, progress, loaded: () => events.map(({ loadedBytes }) => loadedBytes) };
}

describe('progress', () => {
  it('is told at most once in an interval', () => {
    const { progress, loaded } = setUp();
    progress.expect(1_000);
    for (let bytes = 10; bytes <= 250; bytes += 10) {
      progress.received('a', bytes);
      vi.advanceTimersByTime(10);
    }
    expect(loaded()).toEqual([10, 110, 210]);
  });

  it('is told at once when it is over', () => {
    const { progress, events } = setUp();
    progress.expect(20);
    progress.received('a', 10);
    progress.received('a', 20);
    progress.tell(true);
    expect(events.at(-1)).toEqual({
      kind: 'data',
      loadedBytes: 20,
      totalBytes: 20,
      done: true,
      problem: null,
    });
  });

  it('adds up the files, and forgets them when counting begins anew', () => {
    const { progress, loaded } = setUp();
    progress.expect(100);
    progress.received('a', 30);
    progress.received('b', 40);
    progress.received('b', 20);
    progress.tell();
    progress.expect(100);
    progress.tell();
    expect(loaded().slice(-2)).toEqual([50, 0]);
  });

  it('never exceeds its total, however long a wrong file is', () => {
    const { progress, loaded } = setUp();
    progress.expect(100);
    progress.received('a', 150);
    expect(loaded()).toEqual([100]);
  });
});
