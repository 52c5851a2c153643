import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../../../spec/mnist.ts';
import { weightFacts } from './tile-facts.ts';
import { tileNames } from './tile-names.ts';

/** Two tiles: 0.3 and −0.4 in the first, 0.9 in the second. */
const weights = new Float32Array(2 * PIXEL_COUNT);
weights[5] = 0.3;
weights[12 * 28 + 9] = -0.4;
weights[PIXEL_COUNT + 30] = 0.9;

const shortName = (unit: number) => `Unit ${unit + 1}`;

describe('the facts of a tile', () => {
  it('are its norm, its ends and the place of its strongest weight, whatever its sign', () => {
    const { norm, smallest, largest, ...facts } = weightFacts(weights.subarray(0, PIXEL_COUNT));
    expect(norm).toBeCloseTo(0.5, 6);
    expect([smallest, largest]).toEqual([Math.fround(-0.4), Math.fround(0.3)]);
    expect(facts).toEqual({ strongest: Math.fround(-0.4), row: 12, column: 9 });
  });
});

describe('the name of a tile', () => {
  const tiles = { units: Int32Array.of(16, 3), weights };

  it('says what its picture shows', () => {
    const names = tileNames(tiles, null, shortName);
    expect(names.get(16)).toBe('Unit 17: norm 0.500, strongest weight −0.400 at row 12, column 9');
    expect(names.get(3)).toBe('Unit 4: norm 0.900, strongest weight 0.900 at row 1, column 2');
    expect(names.has(0)).toBe(false);
  });

  it('says how useful its unit is, where that is known', () => {
    const usefulness = new Float32Array(17);
    usefulness[16] = 1.2345;
    const named = tileNames(tiles, { usefulness }, shortName).get(16);
    expect(named).toContain('norm 0.500, usefulness 1.23, strongest');
    expect(tileNames(tiles, { usefulness: null }, shortName).get(16)).not.toContain('useful');
  });
});
