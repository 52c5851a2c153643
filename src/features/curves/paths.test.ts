import { describe, expect, it } from 'vitest';
import { bandPath, linePath } from './paths.ts';

const scales = { x: (step: number) => 10 * step, y: (value: number) => 100 - 10 * value };

describe('linePath', () => {
  it('goes from point to point in pixels, to a tenth', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 2 },
      { x: 2, y: 1 / 3 },
    ];
    expect(linePath(points, scales)).toBe('M0 100L10 80L20 96.7');
  });

  it('is empty without points', () => {
    expect(linePath([], scales)).toBe('');
    expect(bandPath([], scales)).toBe('');
  });
});

describe('bandPath', () => {
  it('goes along the maxima and back along the minima', () => {
    const points = [
      { x: 0, minimum: 1, maximum: 3 },
      { x: 1, minimum: 2, maximum: 5 },
    ];
    expect(bandPath(points, scales)).toBe('M0 70L10 50L10 80L0 90Z');
  });
});
