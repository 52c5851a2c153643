import { describe, expect, it } from 'vitest';
import { answerAndLikeliest } from './answer-and-likeliest.ts';

const probabilities = Float32Array.from([
  ...new Array(10).fill(0.1),
  ...[0, 0.125, 0, 0, 0.25, 0, 0.5, 0, 0.0625, 0.0625],
]);

describe('the answer and the likeliest other classes', () => {
  it('are the answer and those next to it', () => {
    expect(answerAndLikeliest(probabilities, 1, 6, 3)).toEqual([
      { label: 6, share: 0.5 },
      { label: 4, share: 0.25 },
      { label: 1, share: 0.125 },
    ]);
  });

  it('begin with the answer where others are as likely', () => {
    expect(answerAndLikeliest(probabilities, 0, 7, 3).map(({ label }) => label)).toEqual([7, 0, 1]);
    expect(answerAndLikeliest(probabilities, 1, 9, 2).map(({ label }) => label)).toEqual([9, 6]);
  });
});
