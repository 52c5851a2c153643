import { describe, expect, it } from 'vitest';
import { INITIALIZERS, type Initializer } from '../spec/vocabulary.ts';
import { float64Allocator } from '../testing/allocators.ts';
import { initialize } from './initializers.ts';
import { allocateParameters } from './parameters.ts';

const SHAPE = { inputs: 400, outputs: 100, activation: 'relu' } as const;
const COUNT = SHAPE.inputs * SHAPE.outputs;

function layersOf(initializer: Initializer, seed = 1, scale = 1) {
  const { layers } = allocateParameters(float64Allocator, [SHAPE, SHAPE], 0);
  initialize(layers, initializer, scale, seed);
  return layers;
}

const VARIANCES = {
  heNormal: 2 / 400,
  heUniform: 2 / 400,
  glorotNormal: 2 / 500,
  glorotUniform: 2 / 500,
  lecunNormal: 1 / 400,
  standardNormal: 1,
};
const DRAWN = INITIALIZERS.filter((initializer) => initializer !== 'zeros');

describe.each(DRAWN)('%s', (initializer) => {
  const weights = [...(layersOf(initializer)[0]?.weights ?? [])];
  const variance = VARIANCES[initializer];

  it('has mean 0 and the variance of its paper, within five standard errors', () => {
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / COUNT;
    const measured = weights.reduce((sum, weight) => sum + weight * weight, 0) / COUNT;
    expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(variance / COUNT));
    expect(Math.abs(measured / variance - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
  });

  it('has the tails of its distribution', () => {
    const beyond = weights.filter((weight) => Math.abs(weight) > 2 * Math.sqrt(variance)).length;
    // A uniform one ends at √3 deviations; 4.55 % of a normal one lies beyond two.
    const expected = initializer.endsWith('Normal') ? 0.0455 : 0;
    expect(Math.abs(beyond / COUNT - expected)).toBeLessThan(5 * Math.sqrt(0.0455 / COUNT));
  });

  it('depends on seed and layer', () => {
    const [first, second] = layersOf(initializer);
    expect(first?.weights).not.toEqual(second?.weights);
    expect(layersOf(initializer, 2)[0]?.weights).not.toEqual(first?.weights);
    expect(layersOf(initializer)[0]?.weights).toEqual(first?.weights);
  });

  it('is multiplied by the scale', () => {
    const scaled = layersOf(initializer, 1, 3)[0]?.weights ?? [];
    expect(Math.abs((scaled[5] ?? 0) / (weights[5] ?? 0) - 3)).toBeLessThan(1e-12);
  });
});

const biasesOf = (initializer: Initializer) =>
  layersOf(initializer).flatMap(({ bias }) => [...bias]);

describe('the biases', () => {
  it.each(INITIALIZERS.filter((initializer) => initializer !== 'standardNormal'))(
    'of %s are 0',
    (initializer) => {
      expect(biasesOf(initializer).every((bias) => bias === 0)).toBe(true);
    },
  );

  it('of the standard normal start are drawn from it, apart from the weights', () => {
    const biases = biasesOf('standardNormal');
    const measured = biases.reduce((sum, bias) => sum + bias * bias, 0) / biases.length;
    expect(Math.abs(measured - 1)).toBeLessThan(5 * Math.sqrt(2 / biases.length));
    expect(biases[0]).not.toBe(layersOf('standardNormal')[0]?.weights[0]);
  });
});

describe('zeros', () => {
  it('are zeros, whatever the scale', () => {
    const layers = layersOf('zeros', 1, 7);
    expect(layers.every(({ weights }) => weights.every((weight) => weight === 0))).toBe(true);
  });
});
