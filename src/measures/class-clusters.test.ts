import { describe, expect, it } from 'vitest';
import { threefry2x32 } from '../lib/threefry.ts';
import { alikeOfAll, classClusters, neighboursAmong } from './class-clusters.ts';
import { nearestInPlane } from './nearest-in-plane.ts';

function anywhere(count: number): Float32Array {
  const words = new Uint32Array(2);
  return Float32Array.from({ length: 2 * count }, (_, i) => {
    threefry2x32(3, 1, i, 0, words);
    return (words[0] ?? 0) / 4_294_967_296;
  });
}

describe('the nearest points', () => {
  it.each([300, 12, 11, 4])('are those that looking at all pairs gives, of %d', (count) => {
    const points = anywhere(count);
    const each = Math.min(10, count - 1);
    const found = nearestInPlane(points, 10);
    const distance = (a: number, b: number) =>
      Math.hypot(
        (points[2 * a] ?? 0) - (points[2 * b] ?? 0),
        (points[2 * a + 1] ?? 0) - (points[2 * b + 1] ?? 0),
      );
    expect(found).toHaveLength(count * each);
    for (let row = 0; row < count; row++) {
      const others = Array.from({ length: count }, (_, other) => other)
        .filter((other) => other !== row)
        .sort((a, b) => distance(row, a) - distance(row, b));
      expect([...found.slice(row * each, (row + 1) * each)]).toEqual(others.slice(0, each));
    }
  });

  it('of points that all lie on one another are any of the others', () => {
    const found = nearestInPlane(new Float32Array(2 * 20), 10);
    for (let row = 0; row < 20; row++) {
      const others = found.slice(row * 10, (row + 1) * 10);
      expect(new Set(others).size).toBe(10);
      expect(others).not.toContain(row);
    }
  });

  it('are none of a single point, and of none', () => {
    expect(nearestInPlane(Float32Array.of(1, 2), 10)).toHaveLength(0);
    expect(nearestInPlane(new Float32Array(), 10)).toHaveLength(0);
  });
});

describe('a cluster', () => {
  // Two classes to the left and to the right, one apart from the other by 20; one of them is read wrongly once.
  const coordinates = new Float32Array(2 * 24);
  const labels = new Uint8Array(24);
  for (let row = 0; row < 24; row++) {
    const isLeft = row < 12;
    labels[row] = isLeft ? 3 : 8;
    coordinates[2 * row] = (isLeft ? -10 : 10) + (row % 2 === 0 ? -3 : 3);
    coordinates[2 * row + 1] = row % 4 < 2 ? -4 : 4;
  }
  const predictions = labels.slice();
  predictions[5] = 8;
  const clusters = classClusters({ coordinates, labels, predictions });

  it('is there for each class that has digits', () => {
    expect(clusters.map(({ label, digits, wrong }) => [label, digits, wrong])).toEqual([
      [3, 12, 1],
      [8, 12, 0],
    ]);
  });

  it('is as wide as its digits lie from their middle, in shares of the spread of all', () => {
    const all = Math.sqrt(5 * 5 + 10 * 10);
    for (const { spread } of clusters) expect(spread).toBeCloseTo(5 / all, 6);
    expect(clusters[0]?.nearest?.label).toBe(8);
    expect(clusters[0]?.nearest?.distance).toBeCloseTo(20 / all, 6);
  });

  it('keeps to itself where neighbours are of its class', () => {
    // Each class has eleven others in four places; the nearest of the other class is 14 away, the own 10 at most.
    expect(clusters.map(({ alike }) => alike)).toEqual([1, 1]);
    expect(alikeOfAll(clusters)).toBe(1);
  });

  it('has neighbours of all classes where they lie anywhere', () => {
    const mixed = classClusters({
      coordinates: anywhere(400),
      labels: Uint8Array.from({ length: 400 }, (_, row) => row % 4),
      predictions: new Uint8Array(400),
    });
    // A quarter of 1,000 neighbours, that are not independent: 0.25 ± 0.014 each if they were.
    for (const { alike } of mixed) expect(Math.abs((alike ?? 0) - 0.25)).toBeLessThan(0.06);
  });

  it('is judged by no more neighbours than it has digits, so that few of them can be alike as well', () => {
    const labels = Uint8Array.from({ length: 12 }, (_, row) => row % 3);
    const coordinates = Float32Array.from({ length: 24 }, (_, i) =>
      i % 2 === 0 ? 100 * (Math.floor(i / 2) % 3) + i / 100 : 0,
    );
    expect(neighboursAmong(labels)).toBe(3);
    expect(alikeOfAll(classClusters({ coordinates, labels, predictions: labels }))).toBe(1);
  });

  it('of a single digit has neither spread nor neighbours', () => {
    const [only] = classClusters({
      coordinates: Float32Array.of(4, 4),
      labels: Uint8Array.of(7),
      predictions: Uint8Array.of(7),
    });
    expect(only).toEqual({ label: 7, digits: 1, wrong: 0, spread: 0, nearest: null, alike: null });
    expect(alikeOfAll(only ? [only] : [])).toBeNull();
  });
});
