import { describe, expect, it } from 'vitest';
import { float64Allocator } from '../testing/allocators.ts';
import { SmallNetwork, shapesOf } from '../testing/small-network.ts';
import { referenceKernels } from './kernels/reference/reference.ts';

const ROWS = 40;
const UNITS = 50;
const inputs = Array.from({ length: ROWS * 3 }, () => 1);
const labels = Array.from({ length: ROWS }, () => 0);

/** Which units of a hidden layer were dropped: with these weights tanh is never 0 by itself. */
function dropped(change: (network: SmallNetwork) => void, layer = 0): boolean[] {
  const shapes = shapesOf([3, UNITS, UNITS, 2], 'tanh');
  const network = new SmallNetwork(referenceKernels, float64Allocator, shapes, ROWS);
  network.parameters.values.fill(0.01);
  network.state.setDropout(0, 0.3);
  network.state.setDropout(1, 0.3);
  change(network);
  network.computeGradients(inputs, labels);
  return Array.from(network.workspace.activations[layer] ?? [], (value) => value === 0);
}

const usual = dropped(() => {});

describe('dropout', () => {
  it('drops its share of the units, within five standard errors', () => {
    const share = usual.filter(Boolean).length / usual.length;
    expect(Math.abs(share - 0.3)).toBeLessThan(5 * Math.sqrt((0.3 * 0.7) / usual.length));
  });

  it('is drawn anew for every step, layer, row and chunk', () => {
    const otherStep = dropped(({ state }) => {
      state.step = 1;
    });
    const otherChunk = dropped(({ state }) => {
      state.firstRow = 128;
    });
    expect(otherStep).not.toEqual(usual);
    expect(otherChunk).not.toEqual(usual);
    expect(dropped(() => {}, 1)).not.toEqual(usual);
    expect(usual.slice(0, UNITS)).not.toEqual(usual.slice(UNITS, 2 * UNITS));
  });

  it('goes on with its rows from one chunk to the next', () => {
    const later = dropped(({ state }) => {
      state.firstRow = 10;
    });
    expect(later.slice(0, UNITS)).toEqual(usual.slice(10 * UNITS, 11 * UNITS));
  });

  it('is the same whenever the same step is taken', () => {
    expect(dropped(() => {})).toEqual(usual);
  });
});
