import { describe, expect, it } from 'vitest';
import { likeliest } from './likeliest.ts';

describe('likeliest', () => {
  it('is the class with the largest probability, the first of equals', () => {
    expect(likeliest(Float32Array.of(0.1, 0.2, 0.6, 0.1))).toBe(2);
    expect(likeliest(new Float32Array(10).fill(0.1))).toBe(0);
  });
});
