import { expect, it } from 'vitest';
import { spreadOver } from './spread-digits.ts';

const NUMBERS = Array.from({ length: 10_000 }, (_, i) => i);

it('takes every tenth of ten thousand digits where a thousand are wanted', () => {
  expect(spreadOver(NUMBERS, 1_000)).toEqual(NUMBERS.filter((digit) => digit % 10 === 0));
});

it('takes as many as are wanted, evenly, where that does not come out even', () => {
  const taken = spreadOver(NUMBERS, 3_000);
  const steps = taken.slice(1).map((digit, i) => digit - (taken[i] ?? 0));
  expect(taken).toHaveLength(3_000);
  expect(new Set(steps)).toEqual(new Set([3, 4]));
});

it('takes all where there are no more', () => {
  expect(spreadOver([3, 5, 8], 3)).toEqual([3, 5, 8]);
  expect(spreadOver([], 3)).toEqual([]);
});
