import { describe, expect, it } from 'vitest';
import { neighbour, oneTwoFive, positionOf, stopAt } from './stops.ts';

const rates = oneTwoFive(-2, 0);

describe('oneTwoFive', () => {
  it('lists 1, 2 and 5 of every power of ten, exactly', () => {
    expect(rates).toEqual([0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]);
  });
});

describe('a slider over stops', () => {
  it('finds every stop again from its position', () => {
    for (const rate of rates) expect(stopAt(rates, positionOf(rates, rate))).toBe(rate);
  });

  it('stands between two stops for a value between them', () => {
    expect(positionOf(rates, 0.3)).toBeCloseTo(4 + 1 / 3, 12);
  });

  it('stands at the end for a value beyond', () => {
    expect(positionOf(rates, 1e-7)).toBe(0);
    expect(positionOf(rates, 10_000)).toBe(6);
  });

  it('stops at the nearest stop, never beyond the last', () => {
    expect([stopAt(rates, -3), stopAt(rates, 2.6), stopAt(rates, 99)]).toEqual([0.01, 0.1, 1]);
  });
});

describe('neighbour', () => {
  it('goes to the next stop, from between two as well', () => {
    expect(neighbour(rates, 0.1, 1)).toBe(0.2);
    expect(neighbour(rates, 0.3, -1)).toBe(0.2);
  });

  it('stays where there is no further stop', () => {
    expect(neighbour(rates, 1, 1)).toBe(1);
    expect(neighbour(rates, 0.001, -1)).toBe(0.001);
  });
});
