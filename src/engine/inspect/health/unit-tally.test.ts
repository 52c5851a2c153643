import { describe, expect, it } from 'vitest';
import type { Activation } from '../../../spec/vocabulary.ts';
import { referenceKernels } from '../../kernels/reference/reference.ts';
import { UnitTally } from './unit-tally.ts';
import { unitsLikeTheFirst } from './weight-health.ts';

/** @param rows of activations, a unit a column. */
function tallyOf(activation: Activation, rows: readonly (readonly number[])[], leakySlope = 0.01) {
  const units = rows[0]?.length ?? 0;
  const tally = new UnitTally({ inputs: 1, outputs: units, activation }, leakySlope);
  for (const row of rows) tally.add(Float32Array.from(row), 1);
  return { dead: [...tally.dead], saturated: [...tally.saturated] };
}

describe('a dead unit', () => {
  it('of ReLU is at 0 on every digit', () => {
    const rows = [
      [0, 0, 3],
      [0, 0.001, 2],
      [0, 0, 0],
    ];
    expect(tallyOf('relu', rows)).toEqual({ dead: [0], saturated: [] });
  });

  it('of leaky ReLU is none, unless its slope below 0 is next to nothing', () => {
    const rows = [
      [-0.5, 1],
      [-0.1, -1],
    ];
    expect(tallyOf('leakyRelu', rows).dead).toEqual([]);
    expect(tallyOf('leakyRelu', rows, 0.001).dead).toEqual([0]);
  });

  /** What each activation makes of a number far below 0, and of one that is not. */
  it.each(['elu', 'selu', 'gelu', 'silu', 'softplus'] as const)(
    'of %s is so far below 0 that its slope is gone, on every digit',
    (activation) => {
      const made = [-12, -9, -8, -12, -1, -9].map((z) => {
        const value = Float64Array.of(z);
        referenceKernels.activate(activation, 0, value, 0, 1);
        return value[0] ?? 0;
      });
      // Unit 0 is given −12, −8 and −1, unit 1 is given −9, −12 and −9.
      const rows = [made.slice(0, 2), made.slice(2, 4), made.slice(4, 6)];
      expect(tallyOf(activation, rows).dead).toEqual([1]);
    },
  );

  it('is none where units are linear, sigmoid or tanh', () => {
    for (const activation of ['linear', 'sigmoid', 'tanh'] as const) {
      expect(tallyOf(activation, [[0, 0]]).dead).toEqual([]);
    }
  });
});

describe('a saturated unit', () => {
  /** 20 digits, of which `atEnd` lie at the end. */
  const rowsOf = (atEnd: number, end: number) =>
    Array.from({ length: 20 }, (_, i) => [i < atEnd ? end : 0.3]);

  it('is at an end of its range on more than 95 % of the digits', () => {
    expect(tallyOf('sigmoid', rowsOf(20, 0.96)).saturated).toEqual([0]);
    expect(tallyOf('sigmoid', rowsOf(19, 0.96)).saturated).toEqual([]);
    expect(tallyOf('sigmoid', rowsOf(20, 0.94)).saturated).toEqual([]);
    expect(tallyOf('sigmoid', rowsOf(20, 0.04)).saturated).toEqual([0]);
  });

  it('of tanh is measured by the same share of a range that is twice as wide', () => {
    expect(tallyOf('tanh', rowsOf(20, -0.91)).saturated).toEqual([0]);
    expect(tallyOf('tanh', rowsOf(20, 0.89)).saturated).toEqual([]);
    expect(tallyOf('tanh', rowsOf(20, 0.04)).saturated).toEqual([]);
  });
});

describe('units like the first', () => {
  it('have all of its weights', () => {
    const weights = Float32Array.of(1, 1, 1, 2, 2, 3);
    expect(unitsLikeTheFirst(weights, 3)).toBe(2);
    expect(unitsLikeTheFirst(new Float32Array(6), 3)).toBe(3);
    expect(unitsLikeTheFirst(Float32Array.of(1, 2, 3), 3)).toBe(1);
  });
});
