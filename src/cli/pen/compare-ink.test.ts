import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { compareInk, reportInk } from './compare-ink.ts';

const full = (pixels: number) => new Uint8Array(PIXEL_COUNT).fill(255, 0, pixels);

describe('compareInk', () => {
  it('gives mean and standard deviation of both, each measured alike', () => {
    const [ink] = compareInk([full(4), full(6)], [full(9)]);
    expect(ink).toEqual({
      measure: 'ink, full pixels',
      pen: { mean: 5, deviation: Math.SQRT2 },
      mnist: { mean: 9, deviation: 0 },
    });
  });

  it('is reported with the pen first', () => {
    const [head, ink] = reportInk(compareInk([full(4), full(6)], [full(9)])).split('\n');
    expect(head).toMatch(/pen +MNIST$/);
    expect(ink).toMatch(/^ink, full pixels +5\.00 ± 1\.41 +9\.00 ± 0\.00$/);
  });
});
