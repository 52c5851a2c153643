import { describe, expect, it } from 'vitest';
import { likeliestClass } from './likeliest-class.ts';

describe('the likeliest class', () => {
  it('has the highest probability, the first on ties', () => {
    expect(likeliestClass(Float32Array.of(0.1, 0.2, 0.6, 0.1))).toBe(2);
    expect(likeliestClass(Float32Array.of(0.1, 0.4, 0.1, 0.4))).toBe(1);
  });
});
