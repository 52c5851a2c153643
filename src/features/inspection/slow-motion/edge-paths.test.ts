import { describe, expect, it } from 'vitest';
import { edgePaths } from './edge-paths.ts';

const from = [
  { x: 0, y: 0 },
  { x: 0, y: 10 },
];
const to = [
  { x: 50, y: 0 },
  { x: 50, y: 10 },
];

describe('the lines between two layers', () => {
  it('go from each unit to each, coloured by sign and as thick as they are large', () => {
    expect(edgePaths([4, -4, 1, 2], from, to)).toEqual([
      { sign: 'positive', thickness: 1, d: 'M0 10L50 0' },
      { sign: 'positive', thickness: 2, d: 'M0 10L50 10' },
      { sign: 'positive', thickness: 4, d: 'M0 0L50 0' },
      { sign: 'negative', thickness: 4, d: 'M0 0L50 10' },
    ]);
  });

  it('share a path where they look alike', () => {
    expect(edgePaths([3, 3, -3, 3], from, to)).toEqual([
      { sign: 'positive', thickness: 4, d: 'M0 0L50 0M0 0L50 10M0 10L50 10' },
      { sign: 'negative', thickness: 4, d: 'M0 10L50 0' },
    ]);
  });

  it('are left out where they are next to nothing, or no numbers', () => {
    expect(edgePaths([10, 0.5, 0, -0.9], from, to).map(({ d }) => d)).toEqual(['M0 0L50 0']);
    expect(edgePaths([0, 0, 0, 0], from, to)).toEqual([]);
    expect(edgePaths([Number.NaN, 1, 1, 1], from, to)).toEqual([]);
  });
});
