import { expect, it } from 'vitest';
import { inspectWeights } from './en/inspect-weights.ts';

it('a weight has four places, and a short figure where it is tiny or huge', () => {
  const { exact } = inspectWeights;
  expect(exact(-0.52134)).toBe('−0.5213');
  expect(exact(0.0000312)).toBe('3.1e−5');
  expect(exact(999.5)).toBe('999.5000');
  expect(exact(-1234.56)).toBe('−1235');
  expect(exact(-19_722_027_008)).toBe('−1.972e10');
  expect(exact(Number.NEGATIVE_INFINITY)).toBe('−∞');
  expect(exact(0)).toBe('0.0000');
});
