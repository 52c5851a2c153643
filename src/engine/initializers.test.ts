import { describe, expect, it } from 'vitest';
import { INITIALIZERS } from '../spec/vocabulary.ts';
import { float64Allocator } from '../testing/allocators.ts';
import { initialize } from './initializers.ts';
import { allocateParameters } from './parameters.ts';

const SHAPE = { inputs: 400, outputs: 100, activation: 'relu' } as const;
const COUNT = SHAPE.inputs * SHAPE.outputs;

function weightsOf(initializer: (typeof INITIALIZERS)[number], seed = 1) {
  const { layers } = allocateParameters(float64Allocator, [SHAPE, SHAPE], 0);
  initialize(layers, initializer, seed);
  return layers;
}

const VARIANCES = {
  heNormal: 2 / 400,
  heUniform: 2 / 400,
  glorotNormal: 2 / 500,
  glorotUniform: 2 / 500,
};

describe.each(INITIALIZERS)('%s', (initializer) => {
  const weights = [...(weightsOf(initializer)[0]?.weights ?? [])];
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
    const [first, second] = weightsOf(initializer);
    expect(first?.weights).not.toEqual(second?.weights);
    expect(weightsOf(initializer, 2)[0]?.weights).not.toEqual(first?.weights);
    expect(weightsOf(initializer)[0]?.weights).toEqual(first?.weights);
  });

  it('starts every bias at 0', () => {
    expect(weightsOf(initializer).every(({ bias }) => bias.every((b) => b === 0))).toBe(true);
  });
});
