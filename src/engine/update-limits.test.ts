import { describe, expect, it } from 'vitest';
import { expectClose } from '../testing/closeness.ts';
import { RATE, updated } from '../testing/updated-network.ts';
import { NORM_BLOCK } from './update-pass.ts';

const CLOSE = { absolute: 1e-12, relative: 0 };

const norm = (values: ArrayLike<number>): number =>
  Math.sqrt(Array.from(values).reduce((sum, value) => sum + value * value, 0));

describe('clipping', () => {
  // 784 · 21 weights and more: three blocks of the norm.
  const sizes = [784, 50, 10];

  it('scales weights and biases of all layers together to the limit', () => {
    const { before, gradients, moved } = updated({ change: { clipNorm: 0.5 }, gradient: 1, sizes });
    expect(gradients.length).toBeGreaterThan(2 * NORM_BLOCK);
    // PyTorch adds 1e-6 to the norm.
    expect(norm(gradients)).toBeCloseTo(0.5, 6);
    const factor = 0.5 / (norm(before.gradients) + 1e-6);
    expectClose(
      gradients,
      before.gradients.map((g) => g * factor),
      CLOSE,
    );
    expectClose(
      moved,
      before.gradients.map((g) => -RATE * g * factor),
      CLOSE,
    );
  });

  it('leaves the bits of a gradient alone that is smaller than the limit', () => {
    const { before, gradients } = updated({ change: { clipNorm: 200 }, gradient: 1, sizes });
    expect(norm(gradients)).toBeGreaterThan(50);
    expect(gradients).toEqual(before.gradients);
  });

  it('comes after the penalties, which it limits too', () => {
    const { gradients } = updated({ change: { clipNorm: 0.5, l2Penalty: 1, l1Penalty: 1 } });
    expect(norm(gradients)).toBeCloseTo(0.5, 6);
  });

  it('comes before the decay, which it does not limit', () => {
    const given = updated({ change: { clipNorm: 1e-9, weightDecay: 0.2 }, gradient: 1 });
    const { before, moved, isBias } = given;
    const expected = before.values.map((w, i) => (isBias[i] ? 0 : -RATE * 0.2 * w));
    expectClose(moved, expected, { absolute: 1e-9, relative: 0 });
  });
});

/** Norms of the weights into each unit. */
function columnNorms({ layers }: ReturnType<typeof updated>): number[] {
  return layers.flatMap(({ shape, weights }) =>
    Array.from({ length: shape.outputs }, (_, o) =>
      norm(weights.filter((_, i) => i % shape.outputs === o)),
    ),
  );
}

describe('the norm limit', () => {
  it('holds for the weights into every unit of every layer, and leaves biases alone', () => {
    const free = columnNorms(updated({ change: {} }));
    const given = updated({ change: { maxNorm: 0.6 } });
    expect(free.every((length) => length > 0.6)).toBe(true);
    expectClose(
      columnNorms(given),
      free.map(() => 0.6),
      CLOSE,
    );
    const biases = given.moved.filter((_, i) => given.isBias[i]);
    expect(biases.every((distance) => distance === 0)).toBe(true);
  });

  it('keeps the bits of the weights into units that are below it', () => {
    const free = columnNorms(updated({ change: {} }));
    const limit = free.toSorted((a, b) => a - b)[3] ?? 0;
    const limited = columnNorms(updated({ change: { maxNorm: limit } }));
    free.forEach((length, i) => {
      if (length <= limit) expect(limited[i]).toBe(length);
      else expect(limited[i]).toBeCloseTo(limit, 12);
    });
  });

  it('comes last: no update brings a unit past it', () => {
    const given = updated({ change: { maxNorm: 0.6, learningRate: 100 }, gradient: 1 });
    for (const length of columnNorms(given)) expect(length).toBeLessThan(0.6 + 1e-12);
  });
});
