import { describe, expect, it } from 'vitest';
import { History } from '../../lib/series/history.ts';
import { epochAt, nearest } from './nearest.ts';

describe('nearest', () => {
  const at = (x: number) => nearest([0, 10, 20], x, (item) => item);

  it('finds the item nearest to a place, the first of two alike', () => {
    expect([at(-5), at(4), at(5), at(6), at(99)]).toEqual([0, 0, 0, 10, 20]);
  });

  it('finds nothing in an empty list', () => {
    expect(nearest([], 1, () => 0)).toBeUndefined();
  });
});

describe('epochAt', () => {
  it('follows a batch size that changed on the way', () => {
    const history = new History(4);
    for (let step = 0; step <= 200; step++) {
      history.append(step, step <= 100 ? step / 100 : 1 + (step - 100) / 50);
    }
    const epochs = history.sample(400);
    expect(epochAt(epochs, 0)).toBe(0);
    expect(epochAt(epochs, 50)).toBeCloseTo(0.5, 1);
    expect(epochAt(epochs, 150)).toBeCloseTo(2, 1);
    expect(epochAt(epochs, 200)).toBe(3);
  });

  it('knows the steps between two events', () => {
    const history = new History();
    history.append(0, 0);
    history.append(100, 0.5);
    expect(epochAt(history.sample(400), 50)).toBeCloseTo(0.25);
  });

  it('stays at the newest step beyond it and at 0 before anything is known', () => {
    const history = new History();
    expect(epochAt(history.sample(400), 7)).toBe(0);
    history.append(0, 0);
    history.append(10, 2);
    expect(epochAt(history.sample(400), 99)).toBe(2);
  });
});
