import { describe, expect, it } from 'vitest';
import { finish } from '../../testing/finish.ts';
import { fullColorOf } from './full-color.ts';

/** @param weights their largest magnitude is 1. */
const fullColor = (weights: Float32Array, largest = 1) => finish(fullColorOf(weights, largest));

/** 0.001, −0.002, 0.003, …, −1: a weight in a thousand is beyond 0.999. */
const even = Float32Array.from({ length: 1_000 }, (_, i) => ((i + 1) * (i % 2 ? -1 : 1)) / 1_000);

describe('full colour', () => {
  it('is a magnitude that a thousandth of the weights are beyond, to a 2,048th of the largest', () => {
    expect(fullColor(even)).toBeGreaterThanOrEqual(0.999);
    expect(fullColor(even)).toBeLessThan(0.999 + 1 / 2_048);
  });

  it('lets a few weights that are far out not pale the others', () => {
    const weights = new Float32Array(10_000).fill(0.1);
    weights.fill(-1, 0, 10);
    expect(fullColor(weights)).toBeGreaterThanOrEqual(0.1);
    expect(fullColor(weights)).toBeLessThan(0.1 + 1 / 2_048);
    weights.fill(-1, 0, 11);
    expect(fullColor(weights)).toBe(1);
  });

  it('is the largest weight of a few, and 0 of nothing but zeros', () => {
    expect(fullColor(Float32Array.of(0.25, -1))).toBe(1);
    expect(fullColor(new Float32Array(10), 0)).toBe(0);
  });

  it('comes to an end with weights that are no numbers', () => {
    const weights = new Float32Array(10).fill(Number.NaN);
    // Their range is that of nothing at all.
    for (const largest of [Number.NEGATIVE_INFINITY, Number.NaN]) {
      expect(fullColor(weights, largest)).not.toBeGreaterThan(0);
    }
  });
});
