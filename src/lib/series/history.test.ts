import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from './buckets.ts';
import { History } from './history.ts';

interface Raw {
  readonly x: number;
  readonly value: number;
}

const finite = fc.double({ min: -1e30, max: 1e30, noNaN: true });
const anything = fc.oneof(
  { weight: 9, arbitrary: finite },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY) },
);
/** Values at increasing x with gaps of any size. */
const series = (value: fc.Arbitrary<number>) =>
  fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 50 }), value }), { maxLength: 300 })
    .map((entries): Raw[] => {
      let x = -1;
      return entries.map((entry) => {
        x += entry.gap;
        return { x, value: entry.value };
      });
    });
const capacity = fc.integer({ min: 1, max: 12 }).map((half) => 2 * half);
const limit = fc.integer({ min: 2, max: 40 });

function historyOf(raw: readonly Raw[], buckets: number): History {
  const history = new History(buckets);
  for (const { x, value } of raw) history.append(x, value);
  return history;
}

/** Sums differ by their order of addition alone. */
function expectToCover(point: SeriesPoint, raw: readonly Raw[]): void {
  const values = raw.filter(({ x }) => x >= point.from && x <= point.to).map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const scale = Math.max(...values.map(Math.abs));
  expect(point.minimum).toBe(Math.min(...values));
  expect(point.maximum).toBe(Math.max(...values));
  expect(Math.abs(point.mean - mean)).toBeLessThanOrEqual(1e-12 * scale);
}

describe('History', () => {
  it('gives every point the minimum, maximum and mean of the raw values it covers', () => {
    fc.assert(
      fc.property(series(finite), capacity, limit, (raw, buckets, maximumPoints) => {
        const points = historyOf(raw, buckets).sample(maximumPoints);
        for (const point of points) expectToCover(point, raw);
      }),
    );
  });

  it('covers every value once, in order, from the first x to the last', () => {
    fc.assert(
      fc.property(series(finite), capacity, limit, (raw, buckets, maximumPoints) => {
        const points = historyOf(raw, buckets).sample(maximumPoints);
        const covered = points.flatMap(({ from, to }) =>
          raw.filter(({ x }) => x >= from && x <= to),
        );
        expect(covered).toEqual(raw);
        expect(points.at(0)?.x).toBe(raw.at(0)?.x);
        expect(points.at(-1)?.x).toBe(raw.at(-1)?.x);
      }),
    );
  });

  it('draws points at increasing x, never more than were asked for', () => {
    fc.assert(
      fc.property(series(finite), capacity, limit, (raw, buckets, maximumPoints) => {
        const points = historyOf(raw, buckets).sample(maximumPoints);
        expect(points.length).toBeLessThanOrEqual(maximumPoints);
        points.forEach((point, index) => {
          expect(point.x).toBeGreaterThan(points[index - 1]?.x ?? Number.NEGATIVE_INFINITY);
          expect(point.mean).toBeGreaterThanOrEqual(point.minimum);
          expect(point.mean).toBeLessThanOrEqual(point.maximum);
        });
      }),
    );
  });

  it('reads out all values within a range, and nothing but their buckets', () => {
    const bound = fc.integer({ min: -10, max: 3_000 });
    fc.assert(
      fc.property(series(finite), capacity, limit, bound, bound, (raw, buckets, most, from, to) => {
        const points = historyOf(raw, buckets).sample(most, from, to);
        const wanted = raw.filter(({ x }) => x >= from && x <= to);
        const missing = wanted.filter(({ x }) => !points.some((p) => p.from <= x && x <= p.to));
        expect(missing).toEqual([]);
        expect(points.length).toBeLessThanOrEqual(most);
        for (const point of points) {
          expectToCover(point, raw);
          expect(point.to >= from && point.from <= to).toBe(true);
        }
      }),
    );
  });

  it('counts the values that are not finite and draws the rest as if they had not come', () => {
    fc.assert(
      fc.property(series(anything), capacity, (raw, buckets) => {
        const drawable = raw.filter(({ value }) => Number.isFinite(value));
        const history = historyOf(raw, buckets);
        expect(history.nonFinite).toBe(raw.length - drawable.length);
        expect(history.sample(40)).toEqual(historyOf(drawable, buckets).sample(40));
      }),
    );
  });

  it('shows a single spike among ten million values', () => {
    const history = new History();
    for (let step = 1; step <= 10_000_000; step++) {
      history.append(step, step === 6_543_210 ? 9 : 0.1);
    }
    const points = history.sample(400);
    const spikes = points.filter(({ maximum }) => maximum === 9);
    expect(points.length).toBeGreaterThan(200);
    expect(spikes).toHaveLength(1);
    expect(spikes[0]?.from).toBeLessThanOrEqual(6_543_210);
    expect(spikes[0]?.to).toBeGreaterThanOrEqual(6_543_210);
  });

  it('keeps the points it has drawn when a value is added that needs no wider groups', () => {
    const history = historyOf(
      Array.from({ length: 70 }, (_, x) => ({ x, value: x % 7 })),
      4_096,
    );
    const before = history.sample(50).slice(0, -1);
    history.append(70, 3);
    expect(history.sample(50).slice(0, before.length)).toEqual(before);
  });

  it('is empty again after it was cleared', () => {
    const history = historyOf(
      [
        { x: 1, value: 2 },
        { x: 2, value: Number.NaN },
      ],
      4,
    );
    history.clear();
    expect(history.sample(10)).toEqual([]);
    expect(history.nonFinite).toBe(0);
    history.append(1, 5);
    expect(history.sample(10)).toMatchObject([{ x: 1, mean: 5 }]);
  });
});
