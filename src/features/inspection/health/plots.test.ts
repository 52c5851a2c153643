import { describe, expect, it } from 'vitest';
import type { HealthFinding, LayerHealth } from '../../../spec/inspection/health.ts';
import { barsPath, histogramBars } from './histogram-bars.ts';
import { keptApart } from './kept-apart.ts';
import { layerLines, linePath } from './layer-lines.ts';
import { decadesOf, logAxisAround, logPlace } from './log-axis.ts';
import { ridgePath, ridgesOf } from './ridge-paths.ts';

const countsOf = (bins: Record<number, number>) => {
  const counts = new Uint32Array(40);
  for (const [bin, count] of Object.entries(bins)) counts[Number(bin)] = count;
  return counts;
};

describe('a logarithmic axis', () => {
  it('has equal room for every decade, and its ends for what lies beyond', () => {
    const axis = { lowest: -4, highest: 0 };
    expect(logPlace(axis, 1e-4)).toBeCloseTo(0, 12);
    expect(logPlace(axis, 1e-3)).toBeCloseTo(0.25, 12);
    expect(logPlace(axis, 1)).toBe(1);
    expect([logPlace(axis, 0), logPlace(axis, 1e-9), logPlace(axis, 50)]).toEqual([0, 0, 1]);
  });

  it('spans whole decades around the values, no more than eight', () => {
    expect(logAxisAround([0.002, 0.3])).toEqual({ lowest: -3, highest: 0 });
    expect(logAxisAround([0.002])).toEqual({ lowest: -3, highest: -2 });
    expect(logAxisAround([0.01, 0])).toEqual({ lowest: -2, highest: -1 });
    expect(logAxisAround([1e-30, 5])).toEqual({ lowest: -7, highest: 1 });
    expect(decadesOf(logAxisAround([]))).toEqual([-4, -3, -2]);
  });
});

describe('the bars of a histogram', () => {
  it('are roots of counts, and both sides of 0 where there is something below', () => {
    const bars = histogramBars({ edge: 2, counts: countsOf({ 19: 4, 20: 16 }) });
    expect(bars).toMatchObject({ below: 20, from: -2, to: 2 });
    expect(bars.heights.slice(18, 22)).toEqual([0, 0.5, 1, 0]);
  });

  it('are those above 0 alone where nothing is below', () => {
    const bars = histogramBars({ edge: 2, counts: countsOf({ 20: 9, 39: 1 }) });
    expect(bars).toMatchObject({ below: 0, from: 0, to: 2 });
    expect(bars.heights.length).toBe(20);
  });

  it('leave out what is empty', () => {
    expect(barsPath([0, 1, 0.25], 0, 3)).toBe('M1 1v-1h1V1zM2 1v-0.25h1V1z');
    expect(barsPath([1, 1, 1], 1, 2)).toBe('M1 1v-1h1V1z');
  });
});

describe('the lines of layers', () => {
  const at = (step: number, ...norms: number[]) =>
    ({
      step,
      layers: norms.map((gradientNorm) => ({ gradientNorm }) as LayerHealth),
    }) as unknown as HealthFinding;

  it('have a point for each step and layer, but for what a logarithm has none of', () => {
    const lines = layerLines([at(1, 2, 3), at(5, 0, 4)], ({ gradientNorm }) => gradientNorm);
    expect(lines).toEqual([
      [{ step: 1, value: 2 }],
      [
        { step: 1, value: 3 },
        { step: 5, value: 4 },
      ],
    ]);
  });

  it('go from left to right with the steps and up with the values', () => {
    const points = [
      { step: 10, value: 0.01 },
      { step: 20, value: 1 },
    ];
    expect(linePath(points, 10, 30, { lowest: -2, highest: 0 })).toBe('M0 100L50 0');
    expect(linePath([], 0, 1, { lowest: -2, highest: 0 })).toBe('');
  });
});

describe('ridges', () => {
  it('are at most twenty, with the first and the newest', () => {
    const steps = Array.from({ length: 119 }, (_, i) => i);
    const chosen = ridgesOf(steps);
    expect(chosen.length).toBe(20);
    expect([chosen[0], chosen.at(-1)]).toEqual([0, 118]);
    expect(new Set(chosen).size).toBe(20);
    expect(ridgesOf([1, 2])).toEqual([1, 2]);
  });

  it('stand on their foot and take the room that their edge has of the widest', () => {
    const path = ridgePath({ edge: 1, counts: countsOf({ 20: 5 }) }, 2, 7);
    expect(path.startsWith('M0 7L25 7L')).toBe(true);
    expect(path.endsWith('L75 7L100 7')).toBe(true);
    // Bin 20 is the first above 0, half a bin to the right of the middle, and three rows high.
    expect(path).toContain('L50.63 4');
  });
});

describe('names at the ends of lines', () => {
  it('stay where they are while there is room', () => {
    expect(keptApart([0.9, 0.1, 0.5], 0.1)).toEqual([0.9, 0.1, 0.5]);
  });

  it('make room for each other, in their order and within the plot', () => {
    const apart = keptApart([1, 0.98, 0.2, 0.21], 0.1);
    expect(apart[0]).toBe(1);
    expect(apart[1]).toBeCloseTo(0.9, 12);
    expect(apart[2]).toBe(0.2);
    expect(apart[3]).toBeCloseTo(0.3, 12);
  });
});
