import { describe, expect, it } from 'vitest';
import { threefry2x32 } from '../../../lib/threefry.ts';
import type { UnitFinding } from '../../../spec/inspection/activations.ts';
import { arithmeticOf } from './arithmetic.ts';

function unitOf(weights: readonly number[], inputs: readonly number[], bias: number): UnitFinding {
  const sum = weights.reduce((total, weight, i) => total + weight * (inputs[i] ?? 0), bias);
  return {
    place: { layer: 0, unit: 0 },
    activation: 'relu',
    weights: Float32Array.from(weights),
    inputs: Float32Array.from(inputs),
    bias,
    sum,
    value: Math.max(0, sum),
    isOff: false,
    effect: null,
  };
}

/** Any numbers around 0, always the same. */
function drawn(count: number, key: number): number[] {
  const words = new Uint32Array(2);
  return Array.from({ length: count }, (_, i) => {
    threefry2x32(key, 0, i, 0, words);
    return (words[0] ?? 0) / 2 ** 31 - 1;
  });
}

describe('the arithmetic of a unit', () => {
  it('shows the strongest products and sums up the others', () => {
    const found = arithmeticOf(unitOf([0.5, -2, 0.1, 3, 1], [1, 0.4, 1, 0, -0.3], 0.05), 2);
    expect(found?.terms.map(({ input, product }) => [input, product])).toEqual([
      [1, -0.8],
      [0, 0.5],
    ]);
    expect(found).toMatchObject({ rest: -0.2, bias: 0.05, sum: -0.45, value: 0 });
  });

  it('counts only others that bring something', () => {
    const found = arithmeticOf(unitOf([0.5, -2, 0.1, 3, 0], [1, 0.4, 1, 0, 7], 0), 2);
    expect(found?.restCount).toBe(1);
  });

  it.each([1e-4, 0.03, 1, 40, 3000])('adds up to the last decimal at a scale of %d', (scale) => {
    for (let key = 0; key < 50; key++) {
      const weights = drawn(30, key).map((weight) => scale * weight);
      const found = arithmeticOf(unitOf(weights, drawn(30, 1000 + key), scale * 0.123), 5);
      if (found === null) throw new Error('It is a number.');
      const { decimals, terms, rest, bias, sum } = found;
      // As a person would add what is on the page: in whole units of the last decimal.
      const shown = (number: number) => Number(number.toFixed(decimals).replace('.', ''));
      const total = terms.reduce((all, { product }) => all + shown(product), shown(rest + 0));
      expect(total + shown(bias)).toBe(shown(sum));
      // Rounding moves the rest by half a unit for each number shown.
      const exact = weights.reduce((all, weight, i) => {
        const isShown = terms.some(({ input }) => input === i);
        return isShown ? all : all + weight * (drawn(30, 1000 + key)[i] ?? 0);
      }, 0);
      expect(Math.abs(rest - exact)).toBeLessThan(4 * 10 ** -decimals);
    }
  });

  it('has decimals enough for small numbers', () => {
    expect(arithmeticOf(unitOf([0.00123], [1], 0), 3)).toMatchObject({
      decimals: 5,
      sum: 0.00123,
    });
    expect(arithmeticOf(unitOf([0], [0], 0), 3)).toMatchObject({ decimals: 3, sum: 0, terms: [] });
  });

  it('is none where the sum is no number', () => {
    expect(arithmeticOf(unitOf([1e30, -1e30], [1e300, 1e300], 0), 3)).toBeNull();
  });
});
