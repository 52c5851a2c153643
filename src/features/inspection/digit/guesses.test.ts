import { expect, it } from 'vitest';
import { guessesOf } from './guesses.ts';

it('the guesses are the two likeliest classes, the lower number first on ties', () => {
  const shares = Float64Array.of(0.05, 0.1, 0.2, 0, 0.5, 0.05, 0.05, 0.05, 0, 0);
  expect(guessesOf(shares)).toEqual([
    { label: 4, share: 0.5 },
    { label: 2, share: 0.2 },
  ]);
  expect(guessesOf(new Float64Array(10).fill(0.1)).map(({ label }) => label)).toEqual([0, 1]);
});
