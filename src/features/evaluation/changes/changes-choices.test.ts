import { describe, expect, it } from 'vitest';
import { comparable } from './changes-choices.ts';

const recorded = [0, 1, 2, 5, 6].map((number) => ({ number, step: 100 * number, epoch: number }));
const numbersOf = (...rest: [shown: number, chosen: number | 'before']) =>
  comparable(recorded, ...rest).map(({ number }) => number);

describe('what an evaluation can be compared with', () => {
  it('is every other evaluation, the newest first', () => {
    expect(numbersOf(5, 'before')).toEqual([6, 2, 1, 0]);
    expect(numbersOf(0, 2)).toEqual([6, 5, 2, 1]);
  });

  it('keeps what was chosen when the slider comes to it', () => {
    expect(numbersOf(5, 5)).toEqual([6, 5, 2, 1, 0]);
  });
});
