import { describe, expect, it } from 'vitest';
import {
  type Arrays,
  expectWithin,
  made,
  type Run,
  runReference,
  runSimd,
} from '../../testing/kernel-contract.ts';
import { COUNTS_AS_ZERO, HALF_ULP, pick, SIZES, WIDTHS } from '../../testing/kernel-ranges.ts';

interface Size {
  readonly classes: number;
  readonly rows: number;
  readonly scale: number;
}

const crossEntropy =
  ({ classes, rows, scale }: Size, labelSmoothing: number): Run =>
  (kernels, { floats: f, bytes: b }) =>
    kernels.softmaxCrossEntropy(
      f('logits'),
      b('labels'),
      f('losses'),
      b('predictions'),
      classes,
      rows,
      scale,
      labelSmoothing,
    );

const quadratic =
  ({ classes, rows, scale }: Size): Run =>
  (kernels, { floats: f, bytes: b }) =>
    kernels.sigmoidQuadratic(
      f('logits'),
      b('labels'),
      f('losses'),
      b('predictions'),
      classes,
      rows,
      scale,
    );

const bothOf = (arrays: Arrays, run: Run) =>
  [runSimd(arrays, run), runReference(arrays, run)] as const;

describe.each(WIDTHS)('of %d classes', (classes) => {
  const rows = pick(SIZES, classes);
  const size = { classes, rows, scale: 1 / rows };
  const logits = made(rows * classes).map((value) => 30 * value);
  const bytes = {
    labels: Uint8Array.from({ length: rows }, (_, b) => (b * 7) % classes),
    predictions: new Uint8Array(rows).fill(99),
  };
  const arrays = { floats: { logits, losses: made(rows) }, bytes };

  it('softmax has the probabilities of the reference', () => {
    const run: Run = (kernels, { floats: f }) => kernels.softmax(f('logits'), classes, rows);
    const [given, wanted] = bothOf({ floats: { logits } }, run);
    const probabilities = wanted.floats('logits');
    // A logit less the largest is at most 60, rounded by as many halves of 2⁻²⁴.
    const allowed = (i: number) =>
      (classes + 68) * HALF_ULP * (probabilities[i] ?? 0) + COUNTS_AS_ZERO;
    expectWithin(given.floats('logits'), probabilities, allowed);
  });

  it.each([0, 0.1, 0.5])(
    'cross-entropy is that of the reference, labels smoothed by %d',
    (smooth) => {
      const [given, wanted] = bothOf(arrays, crossEntropy(size, smooth));
      expect(given.bytes('predictions')).toEqual(wanted.bytes('predictions'));
      // Logits of up to 30 round by 2⁻²⁰ when the maximum is taken off them.
      expectWithin(given.floats('losses'), wanted.floats('losses'), () => 2 ** -18);
      const allowed = () => (classes + 8) * HALF_ULP * size.scale;
      expectWithin(given.floats('logits'), wanted.floats('logits'), allowed);
    },
  );

  it('the quadratic cost is that of the reference, in all its gradients', () => {
    const [given, wanted] = bothOf(arrays, quadratic(size));
    expect(given.bytes('predictions')).toEqual(wanted.bytes('predictions'));
    const losses = wanted.floats('losses');
    // Nothing is subtracted: every square is off by 7 ULP at most, the sum by one rounding a class.
    const relative = (classes + 16) * HALF_ULP;
    // Outputs below 2⁻⁶² may count as 0.
    expectWithin(given.floats('losses'), losses, (i) => relative * (losses[i] ?? 0) + 2 ** -100);
    const gradients = wanted.floats('logits');
    const allowed = (i: number) => 24 * HALF_ULP * Math.abs(gradients[i] ?? 0) + COUNTS_AS_ZERO;
    expectWithin(given.floats('logits'), gradients, allowed);
  });
});

const ONE = { classes: 5, rows: 1, scale: 1 };

describe.each([
  ['cross-entropy', crossEntropy(ONE, 0)],
  ['cross-entropy of smoothed labels', crossEntropy(ONE, 0.1)],
  ['the quadratic cost', quadratic(ONE)],
] as const)('%s at the edges', (_, run) => {
  it.each([
    ['a tie', [3, 7, 7, 1, 7]],
    ['logits that differ by 1000', [0, 1000, -1000, 5, 5]],
    ['logits near the largest float', [3e38, 1e38, 0, -1e38, 2]],
    ['NaN in the middle', [0, 1, Number.NaN, 2, 3]],
    ['NaN at the start', [Number.NaN, 1, 2, 3, 4]],
    ['infinity', [0, 1, Number.POSITIVE_INFINITY, 2, 3]],
    ['minus infinity', [0, 1, Number.NEGATIVE_INFINITY, 2, 3]],
    ['minus infinity for the label', [0, Number.NEGATIVE_INFINITY, 1, 2, 3]],
  ])('agrees with the reference on %s', (_, logits) => {
    const arrays = {
      floats: { logits, losses: [0] },
      bytes: { labels: [1], predictions: [9] },
    };
    const [given, wanted] = bothOf(arrays, run);
    expect(given.bytes('predictions')).toEqual(wanted.bytes('predictions'));
    const losses = wanted.floats('losses');
    expectWithin(
      given.floats('losses'),
      losses,
      (i) => 1e-6 * Math.max(1, Math.abs(losses[i] ?? 0)),
    );
    expectWithin(given.floats('logits'), wanted.floats('logits'), () => 1e-6);
  });
});

/** What a loss says of one row whose label is 1. */
function rowOf(run: Run, logits: readonly number[]) {
  const arrays = { floats: { logits, losses: [0] }, bytes: { labels: [1], predictions: [9] } };
  return bothOf(arrays, run).map((views) => ({
    loss: views.floats('losses')[0] ?? Number.NaN,
    gradient: views.floats('logits'),
  }));
}

// By hand, apart from both kernel sets: of the logits 0, ln 2 and 0, of which the second is right.
describe('three classes with the odds 1 : 2 : 1', () => {
  const THREE = { classes: 3, rows: 1, scale: 8 };
  const logits = [0, Math.LN2, 0];
  const expectRow = (run: Run, loss: number, gradient: readonly number[]) => {
    for (const row of rowOf(run, logits)) {
      expect(row.loss).toBeCloseTo(loss, 6);
      expectWithin(row.gradient, Float64Array.from(gradient), () => 2e-6);
    }
  };

  it('cost log 2 of cross-entropy', () => {
    expectRow(crossEntropy(THREE, 0), Math.LN2, [2, -4, 2]);
  });

  it('cost log 4 − 0.8 log 2 when 0.3 of the label is spread over all three', () => {
    expectRow(crossEntropy(THREE, 0.3), 1.2 * Math.LN2, [1.2, -2.4, 1.2]);
  });

  it('cost half of ¼ + ¹⁄₉ + ¼ in squares', () => {
    expectRow(quadratic(THREE), 11 / 36, [1, -16 / 27, 1]);
  });
});

describe('the largest logits of float32', () => {
  it('do not overflow the smoothed share of the loss', () => {
    const ten = { classes: 10, rows: 1, scale: 1 };
    const logits = Array.from({ length: 10 }, (_, k) => (k === 1 ? 1e38 : -1e38));
    // The others lie 2e38 below: 9 · 2e38 is more than a float, a hundredth of it is not.
    for (const { loss } of rowOf(crossEntropy(ten, 0.1), logits)) {
      expect(Math.abs(loss / 1.8e37 - 1)).toBeLessThan(1e-6);
    }
  });
});
