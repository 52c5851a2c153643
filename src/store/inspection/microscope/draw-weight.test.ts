import { describe, expect, it } from 'vitest';
import { layerShapes } from '../../../spec/layers.ts';
import { drawWeight } from './draw-weight.ts';

const hidden = { units: 5, activation: 'relu', dropout: 0 } as const;
const shapes = layerShapes({ hiddenLayers: [hidden, { ...hidden, units: 3 }] });
const pixels = new Uint8Array(784);
pixels[300] = 9;
pixels[301] = 255;

/** Draws these in turn, and demands that each be below what was asked for. */
function drawing(...draws: readonly number[]) {
  let next = 0;
  return (below: number) => {
    const drawn = draws[next++] ?? 0;
    expect(drawn).toBeLessThan(below);
    return drawn;
  };
}

describe('some weight', () => {
  it('of the first layer comes from a pixel with ink', () => {
    expect(drawWeight(shapes, pixels, drawing(0, 4, 1))).toEqual({ layer: 0, input: 301, unit: 4 });
  });

  it('may come from any pixel of blank paper', () => {
    const blank = new Uint8Array(784);
    expect(drawWeight(shapes, blank, drawing(0, 2, 783))).toEqual({
      layer: 0,
      input: 783,
      unit: 2,
    });
  });

  it('of a later layer comes from any unit of the one before', () => {
    expect(drawWeight(shapes, pixels, drawing(2, 9, 2))).toEqual({ layer: 2, input: 2, unit: 9 });
  });
});
