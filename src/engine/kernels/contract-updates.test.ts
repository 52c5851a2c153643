import { describe, expect, it } from 'vitest';
import {
  type Arrays,
  expectSameBits,
  expectWithin,
  made,
  type Run,
  runMagnitudes,
  runReference,
  runSimd,
} from '../../testing/kernel-contract.ts';
import {
  expectSamePieces,
  HALF_ULP,
  inPieces,
  pick,
  SIZES,
  WIDTHS,
} from '../../testing/kernel-ranges.ts';
import type { Floats, Kernels } from './kernels.ts';

type Floating = (name: string) => Floats;
type Step = (kernels: Kernels, f: Floating, from: number, to: number, rate: number) => void;

/** What is smaller may count as 0: state by contract, gradients and weights for speed. */
const FLUSH_BELOW = 2 ** -100;
const INFINITY = Number.POSITIVE_INFINITY;

const UPDATES: Record<string, Step> = {
  sgd: (kernels, f, from, to, rate) =>
    kernels.updateSgd(f('values'), f('gradients'), from, to, rate),
  momentum: (kernels, f, from, to, rate) =>
    kernels.updateMomentum(f('values'), f('gradients'), f('means'), from, to, rate, 0.9),
  nesterov: (kernels, f, from, to, rate) =>
    kernels.updateNesterov(f('values'), f('gradients'), f('means'), from, to, rate, 0.9),
  rmsprop: (kernels, f, from, to, rate) =>
    kernels.updateRmsprop(f('values'), f('gradients'), f('squares'), from, to, rate, 0.95, 1e-2),
  adagrad: (kernels, f, from, to, rate) =>
    kernels.updateAdagrad(f('values'), f('gradients'), f('squares'), from, to, rate, 1e-2),
  adam: (kernels, f, from, to, rate) =>
    kernels.updateAdam(
      ...([f('values'), f('gradients'), f('means'), f('squares')] as const),
      ...([from, to, rate, 1.7, 0.9, 0.999, 1e-2] as const),
    ),
};

const OUTPUTS = ['values', 'means', 'squares'];

/**
 * At most sixteen roundings lie between the arrays and each result. The sizes that they are shares
 * of come out of the same update of absolute values upwards.
 */
function expectUpdate(floats: Arrays['floats'], step: Step): void {
  const length = floats.values?.length ?? 0;
  const whole: Run = (kernels, views) => step(kernels, views.floats, 0, length, 0.3);
  const upwards: Run = (kernels, views) => step(kernels, views.floats, 0, length, -0.3);
  const given = runSimd({ floats }, whole);
  const wanted = runReference({ floats }, whole);
  const sizes = runMagnitudes({ floats }, upwards);
  for (const output of OUTPUTS) {
    const allowed = (i: number) => {
      const size = sizes.floats(output)[i] ?? 0;
      return size < INFINITY ? 16 * HALF_ULP * size + FLUSH_BELOW : 0;
    };
    expectWithin(given.floats(output), wanted.floats(output), allowed);
  }
}

/** That its range in pieces, out of order, gives the bits of the whole. */
function expectPieces(floats: Arrays['floats'], output: string, length: number, step: Step): void {
  const whole: Run = (kernels, views) => step(kernels, views.floats, 0, length, 0.3);
  const pieces: Run = (kernels, views) =>
    inPieces(length, (from, to) => step(kernels, views.floats, from, to, 0.3));
  expectSamePieces({ floats }, output, whole, pieces);
}

describe.each(Object.entries(UPDATES))('the update %s', (_, step) => {
  it.each(WIDTHS)('moves %d parameters as the reference does, in any pieces', (length) => {
    // Some of the state is so small that the update must set it to 0.
    const floats = {
      values: made(length),
      gradients: made(length).map((value, i) => (i % 6 === 0 ? 0 : value)),
      means: made(length).map((value, i) => (i % 3 === 0 ? value * 1e-36 : value)),
      squares: made(length).map((value, i) => value * value * (i % 4 === 0 ? 1e-36 : 1)),
    };
    expectUpdate(floats, step);
    const whole: Run = (kernels, views) => step(kernels, views.floats, 0, length, 0.3);
    const isZero = (value: number) => value === 0;
    for (const output of OUTPUTS) {
      const given = runSimd({ floats }, whole).floats(output);
      const wanted = runReference({ floats }, whole).floats(output);
      expect(Array.from(given, isZero)).toEqual(Array.from(wanted, isZero));
      expectPieces(floats, output, length, step);
    }
  });

  it('agrees with the reference on zeros, subnormals, huge numbers, infinities and NaN', () => {
    const finite = [0, -0, 1e-45, -1e-40, 1e-30, -1e-18, 0.5, -1e18];
    const awkward = [...finite, INFINITY, -INFINITY, Number.NaN];
    const pairs = awkward.flatMap((gradient) => awkward.map((state) => [gradient, state] as const));
    const floats = {
      values: pairs.map((__, i) => awkward[i % 7] ?? 0),
      gradients: pairs.map(([gradient]) => gradient),
      means: pairs.map(([__, state]) => state),
      squares: pairs.map(([__, state]) => Math.abs(state)),
    };
    expectUpdate(floats, step);
    for (const output of OUTPUTS) expectPieces(floats, output, pairs.length, step);
  });
});

/** Both kernel sets must find exactly this. */
function expectExactly(floats: Arrays['floats'], run: Run, wanted: Record<string, number[]>): void {
  for (const views of [runSimd({ floats }, run), runReference({ floats }, run)]) {
    for (const [name, values] of Object.entries(wanted)) {
      expect(Array.from(views.floats(name))).toEqual(values);
    }
  }
}

describe('worked by hand', () => {
  it.each<[string, Record<string, number>, Step, Record<string, number>]>([
    [
      'sgd: 3 − ½ · 4',
      { p: 3, g: 4 },
      (kernels, f) => kernels.updateSgd(f('p'), f('g'), 0, 1, 0.5),
      { p: 1 },
    ],
    [
      'momentum: v = ¾ · 8 + 4',
      { p: 3, g: 4, v: 8 },
      (kernels, f) => kernels.updateMomentum(f('p'), f('g'), f('v'), 0, 1, 0.5, 0.75),
      { p: -2, v: 10 },
    ],
    [
      'Nesterov: 3 − ½ · (4 + ¾ · 10)',
      { p: 3, g: 4, v: 8 },
      (kernels, f) => kernels.updateNesterov(f('p'), f('g'), f('v'), 0, 1, 0.5, 0.75),
      { p: -2.75, v: 10 },
    ],
    [
      'RMSprop: s = ¾ · 28 + ¼ · 16, 3 + ½ · 4 / (5 + 3)',
      { p: 3, g: -4, s: 28 },
      (kernels, f) => kernels.updateRmsprop(f('p'), f('g'), f('s'), 0, 1, 0.5, 0.75, 3),
      { p: 3.25, s: 25 },
    ],
    [
      'Adagrad: s = 9 + 16, 3 + ½ · 4 / (5 + 3)',
      { p: 3, g: -4, s: 9 },
      (kernels, f) => kernels.updateAdagrad(f('p'), f('g'), f('s'), 0, 1, 0.5, 3),
      { p: 3.25, s: 25 },
    ],
    [
      'Adam: m = ¾ · 8 − ¼ · 4, s = ½ · 2 + ½ · 16, 3 − ½ · 5 / (2 · 3 + 4)',
      { p: 3, g: -4, m: 8, s: 2 },
      (kernels, f) =>
        kernels.updateAdam(f('p'), f('g'), f('m'), f('s'), 0, 1, 0.5, 2, 0.75, 0.5, 4),
      { p: 2.75, m: 5, s: 9 },
    ],
  ])('%s', (_, given, step, wanted) => {
    const listed = (numbers: Record<string, number>) =>
      Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, [value]]));
    expectExactly(
      listed(given),
      (kernels, views) => step(kernels, views.floats, 0, 1, 0),
      listed(wanted),
    );
  });

  it('values are scaled, −0 among them', () => {
    const run: Run = (kernels, { floats: f }) => kernels.scaleValues(f('p'), 1, 4, -0.5);
    expectExactly({ p: [7, 2, -3, 0, 7] }, run, { p: [7, -1, 1.5, -0, 7] });
  });

  it('a penalty pushes away from both zeros in neither direction', () => {
    const floats = { p: [7, 2, -3, 0, -0, 7], g: [1, 1, 1, 1, 1, 1] };
    const run: Run = (kernels, { floats: f }) =>
      kernels.addPenaltyGradient(f('p'), f('g'), 1, 5, 0.25, 0.5);
    expectExactly(floats, run, { p: floats.p, g: [1, 2.25, -0.75, 1, 1, 1] });
  });

  it('a column of norm 5 is halved to 2.5, those within the limit and outside the range stay', () => {
    const floats = { w: [9, 3, 0, 2, 9, 9, -4, -0, 1.5, 9] };
    const run: Run = (kernels, { floats: f }) => kernels.limitColumnNorms(f('w'), 2, 5, 1, 4, 2.5);
    expectExactly(floats, run, { w: [9, 1.5, 0, 2, 9, 9, -2, -0, 1.5, 9] });
  });

  it('the sum of squares of the range only', () => {
    const floats = { p: [9, 3, -4, 9] };
    const run: Run = (kernels, { floats: f }) =>
      expect(kernels.sumOfSquares(f('p'), 1, 3)).toBe(25);
    expectExactly(floats, run, floats);
  });
});

describe('adaptive updates', () => {
  it("move by the learning rate in Adam's first step, whatever the gradients", () => {
    const floats = { p: [0, 0, 0, 0], g: [1e-6, -1e-3, 1, -1e6], m: [0, 0, 0, 0], s: [0, 0, 0, 0] };
    const stepSize = 0.125 / (1 - 0.9);
    const rootScale = 1 / Math.sqrt(1 - 0.9999);
    const run: Run = (kernels, { floats: f }) =>
      kernels.updateAdam(
        ...([f('p'), f('g'), f('m'), f('s')] as const),
        ...([0, 4, stepSize, rootScale, 0.9, 0.9999, 1e-12] as const),
      );
    expectWithin(
      runSimd({ floats }, run).floats('p'),
      Float64Array.of(-0.125, 0.125, -0.125, 0.125),
      () => 0.125 * 1.5e-6,
    );
  });

  it('leave a parameter where it is when the square of its gradient overflows', () => {
    for (const name of ['rmsprop', 'adagrad', 'adam']) {
      const floats = { values: [0.5], gradients: [3e38], means: [0], squares: [1] };
      const given = runSimd({ floats }, (kernels, views) =>
        UPDATES[name]?.(kernels, views.floats, 0, 1, 0.3),
      );
      expect(given.floats('squares')[0]).toBe(INFINITY);
      expect(given.floats('values')[0]).toBe(0.5);
    }
  });
});

const AWKWARD = [0, -0, 1e-45, -1e-40, 1e-30, 3e38, -3e38, INFINITY, -INFINITY, Number.NaN];

describe.each(WIDTHS)('of %d weights', (length) => {
  const values = [...AWKWARD, ...made(length)].slice(0, length);

  it.each([0.75, -2, 0])('each times %d is what the reference has', (factor) => {
    const step: Step = (kernels, f, from, to) => kernels.scaleValues(f('values'), from, to, factor);
    const run: Run = (kernels, views) => step(kernels, views.floats, 0, length, 0);
    const wanted = runReference({ floats: { values } }, run).floats('values');
    const allowed = (i: number) =>
      Math.min(HALF_ULP * Math.abs(wanted[i] ?? 0), 1e33) + FLUSH_BELOW;
    expectWithin(runSimd({ floats: { values } }, run).floats('values'), wanted, allowed);
    expectPieces({ values }, 'values', length, step);
  });

  it.each([
    [0.1, 0.2],
    [0, 0.2],
    [0.1, 0],
  ])('the penalties %d and %d have the gradients of the reference', (l1, l2) => {
    const floats = { values, gradients: made(length) };
    const step: Step = (kernels, f, from, to) =>
      kernels.addPenaltyGradient(f('values'), f('gradients'), from, to, l1, l2);
    const run: Run = (kernels, views) => step(kernels, views.floats, 0, length, 0);
    const wanted = runReference({ floats }, run).floats('gradients');
    const sizes = runMagnitudes({ floats }, run).floats('gradients');
    const allowed = (i: number) => Math.min(4 * HALF_ULP * (sizes[i] ?? 0), 1e33);
    expectWithin(runSimd({ floats }, run).floats('gradients'), wanted, allowed);
    expectPieces(floats, 'gradients', length, step);
  });

  it.each([
    ['finite', 3e38],
    ['infinite', -INFINITY],
    ['NaN', Number.NaN],
    ['subnormal', 1e-44],
  ])('the largest and the sum of squares see one that is %s', (_, extreme) => {
    const size = Math.abs(Math.fround(extreme));
    for (let at = 0; at < length; at++) {
      const arrays = { floats: { values: new Float32Array(length).fill(extreme, at, at + 1) } };
      const run: Run = (kernels, { floats: f }) => {
        expect(kernels.maximumMagnitude(f('values'), 0, length)).toBe(size);
        expect(kernels.sumOfSquares(f('values'), 0, length)).toBe(size * size);
      };
      runSimd(arrays, run);
    }
  });

  it('the sum of squares is that of the reference in double precision, from any place', () => {
    const floats = { values: made(length) };
    const sums: number[] = [];
    const run: Run = (kernels, { floats: f }) => {
      for (const from of [0, 1, 2]) {
        const to = Math.max(length - 1, from);
        sums.push(kernels.sumOfSquares(f('values'), from, to));
      }
    };
    runReference({ floats }, run);
    runSimd({ floats }, run);
    sums.forEach((sum, i) => {
      const wanted = sums[i % 3] ?? Number.NaN;
      expect(Math.abs(sum - wanted)).toBeLessThanOrEqual(length * 2 ** -53 * wanted);
    });
  });
});

it('the sum of squares of a thousand of the hugest does not overflow', () => {
  const floats = { values: new Float32Array(1_000).fill(3e38) };
  const square = Math.fround(3e38) ** 2;
  runSimd({ floats }, (kernels, { floats: f }) => {
    const sum = kernels.sumOfSquares(f('values'), 0, 1_000);
    expect(Math.abs(sum / square / 1_000 - 1)).toBeLessThan(1e-13);
  });
});

it('a weight that only shrinks becomes exactly 0 before it is subnormal', () => {
  const run: Run = (kernels, { floats: f }) => {
    for (let step = 0; step < 300; step++) kernels.scaleValues(f('values'), 0, 5, 0.75);
  };
  const { floats } = runSimd({ floats: { values: [1, -1, 0.1, 30, -8] } }, run);
  expect(Array.from(floats('values'), Math.abs)).toEqual([0, 0, 0, 0, 0]);
});

describe.each(WIDTHS)('the norms of %d columns', (outputs) => {
  const inputs = pick(SIZES, outputs + 1);
  const limit = 0.25 * Math.sqrt(inputs);
  // Every third column is zero, others are within the limit or above it by chance.
  const weights = made(inputs * outputs).map((value, i) => ((i % outputs) % 3 === 2 ? 0 : value));
  const step: Step = (kernels, f, from, to) =>
    kernels.limitColumnNorms(f('weights'), inputs, outputs, from, to, limit);
  const limited = (floats: Arrays['floats'], runOn: typeof runSimd) =>
    runOn({ floats }, (kernels, views) => step(kernels, views.floats, 0, outputs, 0)).floats(
      'weights',
    );

  it('are limited as in the reference, in any pieces', () => {
    const wanted = limited({ weights }, runReference);
    // The factor and the product round once each.
    const allowed = (i: number) => 2.01 * HALF_ULP * Math.abs(wanted[i] ?? 0);
    expectWithin(limited({ weights }, runSimd), wanted, allowed);
    expectPieces({ weights }, 'weights', outputs, step);
  });

  it('leave the bits of a column within the limit', () => {
    const within = weights.map((value, i) => value * (i % 2 === 0 ? 0.2 : -1e-44));
    expectSameBits(limited({ weights: within }, runSimd), within);
  });

  it('limit weights of 10¹⁸, and keep NaN and infinity seen', () => {
    for (const extreme of [1e18, 3e38, 1e-45, INFINITY, Number.NaN]) {
      const columns = weights.map((value, i) => (i % outputs === outputs >> 1 ? extreme : value));
      const wanted = limited({ weights: columns }, runReference);
      const allowed = (i: number) => 2.01 * HALF_ULP * Math.abs(wanted[i] ?? 0) + 2 ** -149;
      // Of weights of 3·10³⁸, the factor is subnormal and has few digits left.
      const coarse = extreme === 3e38 ? () => 0.01 * limit : allowed;
      expectWithin(limited({ weights: columns }, runSimd), wanted, coarse);
    }
  });
});
