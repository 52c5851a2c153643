import { describe, expect, it } from 'vitest';
import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import { edgeValues, strongestEdges } from './strongest-edges.ts';

const layer = (units: readonly number[], change: Partial<SlowStepLayer> = {}): SlowStepLayer => ({
  unitCount: 20,
  units: Int32Array.from(units),
  activeCount: 0,
  activations: new Float64Array(units.length),
  deltas: new Float64Array(units.length),
  weights: new Float64Array(),
  gradients: new Float64Array(),
  changes: new Float64Array(),
  gradientNorm: 0,
  weightNorm: 0,
  updateNorm: 0,
  ...change,
});

const layers = [
  // From the picture come sums and norms, no single weights.
  layer([4, 9], { weights: Float64Array.of(99, 99) }),
  layer([0, 1, 2], {
    weights: Float64Array.of(1, -2, 3, 4, -5, 6),
    gradients: Float64Array.of(0, 0, 0, -7, 0, 0),
  }),
];

describe('the strongest weights of the picture', () => {
  it('come first, by magnitude, with the units that they lead from and to', () => {
    expect(strongestEdges(layers, 'forward', 2)).toEqual([
      { layer: 1, from: 9, to: 2, value: 6, weight: 6 },
      { layer: 1, from: 9, to: 1, value: -5, weight: -5 },
    ]);
  });

  it('are others for the gradients, which come with their weights', () => {
    expect(strongestEdges(layers, 'backward', 1)).toEqual([
      { layer: 1, from: 9, to: 0, value: -7, weight: 4 },
    ]);
  });

  it('are none without a hidden layer', () => {
    expect(strongestEdges(layers.slice(0, 1), 'forward', 3)).toEqual([]);
  });

  it('are the weights themselves while the loss is shown', () => {
    const [, last] = layers;
    if (last !== undefined) expect(edgeValues(last, 'loss')).toBe(last.weights);
  });
});
