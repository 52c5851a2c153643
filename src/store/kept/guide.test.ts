import { expect, it } from 'vitest';
import { askedDigit } from './guide.ts';

const kept = (...labels: readonly number[]) => labels.map((label) => ({ label }));

it('the guide asks for the first digit that is neither kept nor skipped', () => {
  expect(askedDigit([], [])).toBe(0);
  expect(askedDigit(kept(0, 1, 1, 3), [])).toBe(2);
  expect(askedDigit(kept(0, 1, 3), [2])).toBe(4);
  expect(askedDigit(kept(9, 8, 7, 6, 5, 4, 3, 2, 1, 0), [])).toBeNull();
  expect(askedDigit(kept(0, 1, 2, 3, 4, 5, 6, 7), [8, 9])).toBeNull();
});
