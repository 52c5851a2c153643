import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type Activation } from '../../spec/vocabulary.ts';
import {
  type Arrays,
  expectWithin,
  made,
  type Run,
  runReference,
  runSimd,
} from '../../testing/kernel-contract.ts';
import { COUNTS_AS_ZERO, expectSamePieces, inPieces, WIDTHS } from '../../testing/kernel-ranges.ts';

const INFINITY = Number.POSITIVE_INFINITY;
const AWKWARD = [0, 1e-45, 1e-40, 1e-30, 1e-18, 0.5, 20, 43, 50, 88, 200, 1e13, 3e38, INFINITY]
  .flatMap((value) => [value, -value])
  .concat(Number.NaN);

/** Each activation, leaky ReLU with several slopes below 0. */
const CASES = ACTIVATIONS.flatMap((activation) =>
  (activation === 'leakyRelu' ? [0.01, 0, 0.3, 1] : [0.01]).map((leakySlope) => ({
    activation,
    leakySlope,
  })),
);

/** Slopes that cross 0 are off by so much beside it, where two terms of up to ½ cancel. */
const CROSSES: Partial<Record<Activation, number>> = { silu: 2 ** -23, gelu: 2 ** -23 };

const withSlope =
  (activation: Activation, leakySlope: number, from: number, to: number): Run =>
  (kernels, { floats: f }) =>
    kernels.activateWithSlope(activation, leakySlope, f('values'), f('slopes'), from, to);

describe.each(CASES)(
  'the activation $activation, leaking $leakySlope',
  ({ activation, leakySlope }) => {
    const run = (from: number, to: number) => withSlope(activation, leakySlope, from, to);
    const values = [...AWKWARD, ...made(67).map((value) => 8 * value)];
    const arrays = { floats: { values, slopes: made(values.length) } };
    // The reference's own σ(1 − σ) and 1 − tanh², in float64, are off by up to 2⁻⁵².
    const own = activation === 'tanh' || activation === 'sigmoid' ? 2 ** -51 : COUNTS_AS_ZERO;

    const expectReference = (some: Arrays, length: number, output: 'values' | 'slopes') => {
      const wanted = runReference(some, run(0, length)).floats(output);
      const crosses = output === 'slopes' ? (CROSSES[activation] ?? 0) : 0;
      const allowed = (i: number) => 4 * 2 ** -23 * Math.abs(wanted[i] ?? 0) + crosses + own;
      expectWithin(runSimd(some, run(0, length)).floats(output), wanted, allowed);
    };

    it.each(['values', 'slopes'] as const)('has the %s of the reference to 4 ULP', (output) => {
      expectReference(arrays, values.length, output);
    });

    it.each(WIDTHS)('has them over %d values too, in pieces and without slopes', (width) => {
      // From 20 on: the large and the infinite, NaN, then the ordinary.
      const some = { floats: { values: values.slice(20, 20 + width), slopes: made(width) } };
      const pieces: Run = (kernels, views) =>
        inPieces(width, (from, to) => run(from, to)(kernels, views));
      for (const output of ['values', 'slopes'] as const) {
        expectReference(some, width, output);
        expectSamePieces(some, output, run(0, width), pieces);
      }
      const alone: Run = (kernels, { floats: f }) =>
        kernels.activate(activation, leakySlope, f('values'), 0, width);
      expectSamePieces(some, 'values', run(0, width), alone);
    });

    it('keeps NaN and is never NaN but there', () => {
      const given = runSimd(arrays, run(0, values.length));
      const isNaNIn = values.map(Number.isNaN);
      // 0 · ∞ is none of the others'.
      const leaks = activation === 'leakyRelu' && leakySlope === 0;
      if (!leaks) expect(Array.from(given.floats('values'), Number.isNaN)).toEqual(isNaNIn);
      const { length } = Array.from(given.floats('slopes')).filter(
        (slope, i) => Number.isNaN(slope) && !isNaNIn[i],
      );
      expect(length).toBe(0);
    });
  },
);

describe('leaky ReLU', () => {
  it('has its own slope below 0 and at 0, which the others do not read', () => {
    const values = [-2, 0, 2];
    const arrays = { floats: { values, slopes: [9, 9, 9] } };
    const leaky = runSimd(arrays, withSlope('leakyRelu', 0.25, 0, 3));
    expect([...leaky.floats('values')]).toEqual([-0.5, 0, 2]);
    expect([...leaky.floats('slopes')]).toEqual([0.25, 0.25, 1]);
    for (const activation of ACTIVATIONS.filter((name) => name !== 'leakyRelu')) {
      const [one, other] = [0.25, 0.75].map((slope) =>
        runSimd(arrays, withSlope(activation, slope, 0, 3)),
      );
      expect(one?.floats('values')).toEqual(other?.floats('values'));
      expect(one?.floats('slopes')).toEqual(other?.floats('slopes'));
    }
  });
});
