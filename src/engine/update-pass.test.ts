import { describe, expect, it } from 'vitest';
import { OPTIMIZERS } from '../spec/vocabulary.ts';
import { expectClose } from '../testing/closeness.ts';
import { RATE, updated } from '../testing/updated-network.ts';

const CLOSE = { absolute: 1e-12, relative: 0 };

/** Expects weights to move as said and biases to stay. */
function expectMoves(given: ReturnType<typeof updated>, move: (weight: number) => number): void {
  const { before, moved, isBias } = given;
  const expected = Array.from(before.values, (value, i) => (isBias[i] ? 0 : move(value)));
  expectClose(moved, expected, CLOSE);
}

describe('penalties', () => {
  it('of L1 pull every weight towards 0 by the same, and leave biases alone', () => {
    expectMoves(updated({ change: { l1Penalty: 0.3 } }), (w) => -RATE * 0.3 * Math.sign(w));
  });

  it('of L2 pull every weight by its size, and leave biases alone', () => {
    expectMoves(updated({ change: { l2Penalty: 0.3 } }), (w) => -RATE * 0.3 * w);
  });

  it('join the gradient, so that an adaptive optimizer scales them', () => {
    const { moved, isBias } = updated({ change: { l2Penalty: 0.3 }, optimizer: 'adam' });
    // The first step of Adam is the rate, whatever the gradient's size.
    const sizes = moved.filter((_, i) => !isBias[i]).map(Math.abs);
    for (const size of sizes) expect(size).toBeCloseTo(RATE, 5);
  });
});

describe('weight decay', () => {
  it.each(OPTIMIZERS.filter((optimizer) => optimizer !== 'adam'))(
    'shrinks the weights of %s by ηλ and leaves biases alone',
    (optimizer) => {
      const given = updated({ change: { weightDecay: 0.2 }, optimizer });
      expectMoves(given, (w) => -RATE * 0.2 * w);
    },
  );

  it('is nothing to Adam', () => {
    expectMoves(updated({ change: { weightDecay: 0.2 }, optimizer: 'adam' }), () => 0);
  });

  it('stays out of the gradient that AdamW divides by its size', () => {
    const one = { gradient: 1, optimizer: 'adamw' } as const;
    const without = updated({ ...one, change: {} });
    const { moved, before, isBias } = updated({ ...one, change: { weightDecay: 0.2 } });
    const more = moved.map((distance, i) => distance - (without.moved[i] ?? 0));
    const expected = before.values.map((w, i) => (isBias[i] ? 0 : -RATE * 0.2 * w));
    expectClose(more, expected, CLOSE);
  });
});
