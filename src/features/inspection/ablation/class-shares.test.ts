import { expect, it } from 'vitest';
import { wilsonInterval } from '../../../lib/wilson.ts';
import { classShares, overallShare } from './class-shares.ts';

const COUNTS = Uint32Array.of(0, 40, 0, 10);
const BEFORE = Uint32Array.of(0, 30, 0, 10);
const AFTER = Uint32Array.of(0, 20, 0, 10);

it('classes that have digits have a share with and without, and the interval of that with', () => {
  expect(classShares(COUNTS, BEFORE, AFTER)).toEqual([
    { label: 1, before: 0.75, after: 0.5, interval: wilsonInterval(0.75, 40) },
    { label: 3, before: 1, after: 1, interval: wilsonInterval(1, 10) },
  ]);
});

it('the share of all is of all digits, not of the classes', () => {
  const all = { before: 0.8, after: 0.6, interval: wilsonInterval(0.8, 50) };
  expect(overallShare(COUNTS, BEFORE, AFTER)).toEqual(all);
});
