import { beforeEach, describe, expect, it } from 'vitest';
import { CurvesData, DRAWN_POINTS } from './curves-data.ts';

let data: CurvesData;

const take = (step: number, correct: number, total = 10) =>
  data.takeOnYou({ step, correct, total });
const points = () => data.read().onYou.map(({ step, correct }) => [step, correct]);

beforeEach(() => {
  data = new CurvesData();
});

describe('the curve on you', () => {
  it('has a point for every step at which the kept digits were read', () => {
    take(0, 1);
    take(100, 6);
    take(200, 8);
    expect(points()).toEqual([
      [0, 1],
      [100, 6],
      [200, 8],
    ]);
  });

  it('moves its newest point when more digits are kept at the same step', () => {
    take(100, 6);
    take(200, 7, 10);
    take(200, 8, 11);
    expect(data.read().onYou.at(-1)).toEqual({ step: 200, correct: 8, total: 11 });
    expect(points()).toHaveLength(2);
  });

  it('does not go back when earlier weights are restored', () => {
    take(100, 6);
    take(200, 7);
    take(100, 9);
    expect(points()).toEqual([
      [100, 6],
      [200, 7],
    ]);
  });

  it('ends with the digits and with the run', () => {
    for (const end of [() => data.clearOnYou(), () => data.clear()]) {
      take(100, 6);
      end();
      expect(points()).toEqual([]);
      take(50, 3);
      expect(points()).toEqual([[50, 3]]);
    }
  });

  it('stays within what can be drawn, with its first and its newest point', () => {
    for (let step = 0; step < 5_000; step++) take(step, step % 10);
    expect(points().length).toBeLessThanOrEqual(DRAWN_POINTS);
    expect(points()[0]).toEqual([0, 0]);
    expect(points().at(-1)).toEqual([4_999, 9]);
  });
});
