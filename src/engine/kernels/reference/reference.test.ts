import { describe, expect, it } from 'vitest';
import { referenceKernels as kernels } from './reference.ts';

const FLUSH_BELOW = 2 ** -100;

describe('the reference kernels', () => {
  it('list a pixel of 255 as the last level and leave out pixels of 0', () => {
    const into = {
      values: new Float64Array(8),
      columns: new Int32Array(8),
      counts: new Int32Array(2),
      stride: 4,
    };
    const pixels = new Uint8Array([0, 0, 0, 0, 0, 255, 0, 51]);
    const levels = Float64Array.from({ length: 256 }, (_, level) => level / 255);
    kernels.gatherPixels(pixels, new Int32Array([1, 0]), 0, 0, 2, levels, into);
    expect([...into.counts]).toEqual([2, 0]);
    expect([...into.values.subarray(0, 2)]).toEqual([1, 0.2]);
    expect([...into.columns.subarray(0, 2)]).toEqual([1, 3]);
  });

  it('give ReLU the slope 0 at 0 and leaky ReLU its small one', () => {
    for (const [activation, slope] of [
      ['relu', 0],
      ['leakyRelu', 0.2],
    ] as const) {
      const slopes = new Float64Array(1);
      kernels.activateWithSlope(activation, 0.2, new Float64Array(1), slopes, 0, 1);
      expect(slopes[0]).toBe(slope);
    }
  });

  it('predict the first class on ties', () => {
    const predictions = new Uint8Array(1);
    const logits = new Float64Array([0, 2, 2, 1]);
    const labels = new Uint8Array(1);
    kernels.softmaxCrossEntropy(logits, labels, new Float64Array(1), predictions, 4, 1, 1, 0);
    expect(predictions[0]).toBe(1);
  });

  it('keep the softmax finite when logits differ by 1,000 and pass NaN on', () => {
    const logits = new Float64Array([1_000, 0, Number.NaN, 0]);
    kernels.softmax(logits, 2, 2);
    expect([...logits.subarray(0, 2)]).toEqual([1, 0]);
    expect(logits[3]).toBeNaN();
  });

  it('let velocity decay to exactly 0 rather than to a subnormal', () => {
    const velocity = new Float64Array([1.5 * FLUSH_BELOW]);
    const none = () => new Float64Array(1);
    kernels.updateMomentum(none(), none(), velocity, 0, 1, 0.1, 0.9);
    expect(velocity[0]).toBeGreaterThan(0);
    for (let step = 0; step < 5; step++) {
      kernels.updateMomentum(none(), none(), velocity, 0, 1, 0.1, 0.9);
    }
    expect(velocity[0]).toBe(0);
  });

  it('see a NaN among finite values', () => {
    const values = new Float64Array([1, Number.NaN, -3]);
    expect(kernels.maximumMagnitude(values, 0, 3)).toBeNaN();
    expect(kernels.maximumMagnitude(values, 2, 3)).toBe(3);
  });
});
