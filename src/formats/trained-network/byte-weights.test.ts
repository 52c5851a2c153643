import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBytes, toBytes } from './byte-weights.ts';

function roundTrip(weights: Float32Array, outputs: number): Float32Array {
  const back = new Float32Array(weights.length);
  fromBytes(toBytes(weights, outputs), back);
  return back;
}

describe('weights as bytes', () => {
  it('have a scale for each column of their own', () => {
    const { levels, scales } = toBytes(Float32Array.of(1, -254, 0.5, 127), 2);
    expect([...scales]).toEqual([Math.fround(1 / 127), 2]);
    expect([...levels]).toEqual([127, -127, 64, 64]);
  });

  it('round alike on both sides of 0', () => {
    const weights = Float32Array.of(127, 2.5, -2.5, 0.4, -0.4, 0);
    expect([...toBytes(weights, 1).levels]).toEqual([127, 3, -3, 0, 0, 0]);
  });

  it('are never off by more than half a scale', () => {
    const finite = fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 12, maxLength: 12 }), (values) => {
        const weights = Float32Array.from(values);
        const { scales } = toBytes(weights, 3);
        roundTrip(weights, 3).forEach((back, i) => {
          // A scale is itself rounded to float32, and so is its product: 127 roundings of 2⁻²⁴ at most;
          // the smallest number there is stands for scales too small to be one.
          const allowed = (scales[i % 3] ?? 0) * (0.5 + 127 * 2 ** -23) + 127 * 2 ** -149;
          expect(Math.abs(back - (weights[i] ?? 0))).toBeLessThanOrEqual(allowed);
        });
      }),
      { seed: 1 },
    );
  });

  it('stay 0 where a whole column is, or is too small for a scale', () => {
    const smallest = 2 ** -149;
    expect([...roundTrip(Float32Array.of(0, smallest, 0, -smallest), 2)]).toEqual([0, 0, 0, 0]);
  });
});
