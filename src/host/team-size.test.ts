import { describe, expect, it } from 'vitest';
import { base, layersOf } from '../spec/recipes/base.ts';
import { RECIPES } from '../spec/recipes/recipes.ts';
import { teamSize } from './team-size.ts';

describe('the threads of a network', () => {
  it('are all where wide layers follow one another', () => {
    expect(teamSize(RECIPES['wide-dropout'], 4)).toBe(4);
    expect(teamSize(RECIPES.jostmey, 2)).toBe(2);
  });

  it('are one where sharing was measured to be slower', () => {
    const deep = { ...base, hiddenLayers: layersOf(Array(6).fill(128), 'relu') };
    const wide = { ...base, hiddenLayers: layersOf([2_048], 'relu') };
    expect([base, deep, wide].map((spec) => teamSize(spec, 4))).toEqual([1, 1, 1]);
  });

  it('do not grow with a batch beyond its chunk, which is all they share at a time', () => {
    expect(teamSize({ ...base, batchSize: 60_000 }, 4)).toBe(1);
  });
});
