import { describe, expect, it } from 'vitest';
import { ACTIVATIONS } from '../../spec/vocabulary.ts';
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

/**
 * A float32 sum of K products, whatever its order: each of at most K + 8 operations on the way
 * rounds by at most 2⁻²⁴ of Σ|a·b|, which no partial sum exceeds. Besides, fast kernels may count
 * as 0 what is below 2⁻⁶².
 */
const HALF_ULP = 2 ** -24;
const COUNTS_AS_ZERO = 2 ** -61;

const WIDTHS = Array.from({ length: 67 }, (_, i) => i + 1);
const SIZES = [1, 2, 3, 4, 5, 8, 17, 33];
const pick = (sizes: readonly number[], i: number): number => sizes[i % sizes.length] ?? 1;

function expectProduct(arrays: Arrays, output: string, depth: number, run: Run): void {
  const given = runSimd(arrays, run).floats(output);
  const wanted = runReference(arrays, run).floats(output);
  const sizes = runMagnitudes(arrays, run).floats(output);
  const allowed = (i: number) => (depth + 8) * HALF_ULP * (sizes[i] ?? 0) + COUNTS_AS_ZERO;
  expectWithin(given, wanted, allowed);
}

/** Runs a kernel over its range in three pieces, out of order. */
function inPieces(count: number, run: (from: number, to: number) => void): void {
  const first = Math.floor(count / 3);
  const second = Math.ceil(count / 2);
  run(second, count);
  run(0, first);
  run(first, second);
}

function expectSamePieces(arrays: Arrays, output: string, whole: Run, pieces: Run): void {
  expectSameBits(runSimd(arrays, pieces).floats(output), runSimd(arrays, whole).floats(output));
}

interface Ranged {
  readonly arrays: Arrays;
  readonly output: string;
  readonly depth: number;
  /** What the range counts. */
  readonly count: number;
  readonly run: (from: number, to: number) => Run;
}

function expectContract({ arrays, output, depth, count, run }: Ranged): void {
  expectProduct(arrays, output, depth, run(0, count));
  const pieces: Run = (kernels, views) =>
    inPieces(count, (from, to) => run(from, to)(kernels, views));
  expectSamePieces(arrays, output, run(0, count), pieces);
}

/** Sizes of a dense layer at each width, narrow and wide, full and mostly zero. */
const DENSE = WIDTHS.flatMap((width, i) => [
  { inputs: pick(SIZES, i), outputs: width, rows: pick(SIZES, i + 3), zeros: 0 },
  { inputs: width, outputs: pick([33, 10, 40, 67], i), rows: pick(SIZES, i + 5), zeros: 0.6 },
  { inputs: 195 + width, outputs: 32 + width, rows: pick(SIZES, i + 1), zeros: pick([0, 0.7], i) },
]);

const name = '$inputs → $outputs, $rows rows, zeros $zeros';

describe.each(DENSE)(`a dense layer ${name}`, ({ inputs, outputs, rows, zeros }) => {
  const x = made(rows * inputs, zeros);
  const weights = made(inputs * outputs);
  const dOutputs = made(rows * outputs, zeros);

  it('goes forward as the reference does', () => {
    const bias = made(outputs);
    const y = made(rows * outputs);
    expectContract({
      arrays: { floats: { x, weights, bias, y } },
      output: 'y',
      depth: inputs,
      count: outputs,
      run:
        (from, to) =>
        (kernels, { floats: f }) =>
          kernels.denseForward(
            f('x'),
            f('weights'),
            f('bias'),
            f('y'),
            inputs,
            outputs,
            rows,
            from,
            to,
          ),
    });
  });

  it('has the input gradient of the reference', () => {
    expectContract({
      arrays: { floats: { dOutputs, weights, slopes: made(rows * inputs, zeros) } },
      output: 'slopes',
      depth: outputs,
      count: inputs,
      run:
        (from, to) =>
        (kernels, { floats: f }) =>
          kernels.denseInputGradient(
            f('dOutputs'),
            f('weights'),
            f('slopes'),
            inputs,
            outputs,
            rows,
            from,
            to,
          ),
    });
  });

  it.each([true, false])('has the weight gradient of the reference, accumulated: %s', (adds) => {
    expectContract({
      arrays: { floats: { x, dOutputs, dWeights: made(inputs * outputs) } },
      output: 'dWeights',
      depth: rows + 1,
      count: inputs,
      run:
        (from, to) =>
        (kernels, { floats: f }) =>
          kernels.denseWeightGradient(
            f('x'),
            f('dOutputs'),
            f('dWeights'),
            inputs,
            outputs,
            rows,
            from,
            to,
            adds,
          ),
    });
  });

  it.each([true, false])('has the bias gradient of the reference, accumulated: %s', (adds) => {
    expectContract({
      arrays: { floats: { dOutputs, dBias: made(outputs) } },
      output: 'dBias',
      depth: rows + 1,
      count: outputs,
      run:
        (from, to) =>
        (kernels, { floats: f }) =>
          kernels.biasGradient(f('dOutputs'), f('dBias'), outputs, rows, from, to, adds),
    });
  });
});

describe.each(WIDTHS)('the first layer with %d outputs', (outputs) => {
  const rows = pick(SIZES, outputs);
  const inputs = pick([784, 9, 50], outputs);
  const listStride = rows + 3;
  const lists = {
    values: new Float32Array(rows * inputs),
    columnValues: new Float32Array(inputs * listStride),
  };
  const indices = {
    columns: new Int32Array(rows * inputs),
    counts: new Int32Array(rows),
    columnRows: new Int32Array(inputs * listStride),
    columnCounts: new Int32Array(inputs),
    order: Int32Array.from({ length: rows }, (_, r) => rows - 1 - r),
  };
  const bytes = { pixels: Uint8Array.from(made(rows * inputs, 0.8), (v) => Math.abs(v) * 256) };

  /** Pixels to lists to columns, and on with those. */
  const prepared =
    (run: (...args: [...Parameters<Run>, ReturnType<typeof listsOf>]) => void): Run =>
    (kernels, views) => {
      const made = listsOf(views);
      kernels.gatherPixels(views.bytes('pixels'), views.indices('order'), 0, rows, made.rows);
      kernels.listColumns(made.rows, rows, made.columns);
      run(kernels, views, made);
    };
  const listsOf = ({ floats, indices: i }: Parameters<Run>[1]) => ({
    rows: { values: floats('values'), columns: i('columns'), counts: i('counts'), stride: inputs },
    columns: {
      values: floats('columnValues'),
      rows: i('columnRows'),
      counts: i('columnCounts'),
      stride: listStride,
    },
  });

  it('lists the pixels as the reference does, exactly', () => {
    const arrays = { floats: lists, indices, bytes };
    const given = runSimd(
      arrays,
      prepared(() => {}),
    );
    const wanted = runReference(
      arrays,
      prepared(() => {}),
    );
    expect(given.indices('counts')).toEqual(wanted.indices('counts'));
    expect(given.indices('columnCounts')).toEqual(wanted.indices('columnCounts'));
    const listed = (
      views: typeof given,
      values: string,
      places: string,
      counts: string,
      stride: number,
    ) =>
      Array.from(views.indices(counts), (count, i) => [
        views.indices(places).slice(i * stride, i * stride + count),
        Float32Array.from(views.floats(values).subarray(i * stride, i * stride + count)),
      ]);
    for (const views of [[given, wanted]] as const) {
      const [a, b] = views;
      expect(listed(a, 'values', 'columns', 'counts', inputs)).toEqual(
        listed(b, 'values', 'columns', 'counts', inputs),
      );
      expect(listed(a, 'columnValues', 'columnRows', 'columnCounts', listStride)).toEqual(
        listed(b, 'columnValues', 'columnRows', 'columnCounts', listStride),
      );
    }
  });

  it('goes forward as the reference does', () => {
    expectContract({
      arrays: {
        floats: {
          ...lists,
          weights: made(inputs * outputs),
          bias: made(outputs),
          y: made(rows * outputs),
        },
        indices,
        bytes,
      },
      output: 'y',
      depth: inputs,
      count: rows,
      run: (from, to) =>
        prepared((kernels, { floats: f }, { rows: x }) =>
          kernels.sparseForward(x, f('weights'), f('bias'), f('y'), outputs, from, to),
        ),
    });
  });

  it.each([true, false])('has the weight gradient of the reference, accumulated: %s', (adds) => {
    expectContract({
      arrays: {
        floats: { ...lists, dOutputs: made(rows * outputs), dWeights: made(inputs * outputs) },
        indices,
        bytes,
      },
      output: 'dWeights',
      depth: rows + 1,
      count: outputs,
      run: (from, to) =>
        prepared((kernels, { floats: f }, { columns: x }) =>
          kernels.sparseWeightGradient(
            x,
            f('dOutputs'),
            f('dWeights'),
            outputs,
            rows,
            from,
            to,
            adds,
          ),
        ),
    });
  });
});

const AWKWARD = [0, -0, 1e-45, -1e-40, 1e-30, 3e38, -3e38, 88, -88, 20, -20, 0.5, -0.5].concat([
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
]);

describe.each(ACTIVATIONS)('the activation %s', (activation) => {
  const values = [...AWKWARD, ...made(67).map((value) => 8 * value)];
  const arrays = { floats: { values, slopes: made(values.length) } };
  const whole: Run = (kernels, { floats: f }) =>
    kernels.activateWithSlope(activation, f('values'), f('slopes'), 0, values.length);

  it.each(['values', 'slopes'])('has the %s of the reference to 4 ULP', (output) => {
    const wanted = runReference(arrays, whole).floats(output);
    // The reference's own tanh′, 1 − tanh² in float64, is off by up to 2⁻⁵².
    const allowed = (i: number) => 4 * 2 ** -23 * Math.abs(wanted[i] ?? 0) + 2 ** -51;
    expectWithin(runSimd(arrays, whole).floats(output), wanted, allowed);
    const pieces: Run = (kernels, { floats: f }) =>
      inPieces(values.length, (from, to) =>
        kernels.activateWithSlope(activation, f('values'), f('slopes'), from, to),
      );
    expectSamePieces(arrays, output, whole, pieces);
  });

  it('has the same values without slopes', () => {
    const alone: Run = (kernels, { floats: f }) =>
      kernels.activate(activation, f('values'), 0, values.length);
    expectSamePieces(arrays, 'values', whole, alone);
  });
});

describe.each(WIDTHS)('dropout of %d units', (units) => {
  const rows = pick(SIZES, units);
  const rate = pick([0.1, 0.5, 0.999], units);
  const key = Uint32Array.of(0xdeadbeef, units * 0x9e3779b9);
  const arrays = { floats: { values: made(rows * units), slopes: made(rows * units) } };
  const run =
    (from: number, to: number): Run =>
    (kernels, { floats: f }) =>
      kernels.dropout(f('values'), f('slopes'), units, from, to, 7, rate, key);

  it.each(['values', 'slopes'])('drops the %s that the reference drops', (output) => {
    const given = runSimd(arrays, run(0, rows)).floats(output);
    const wanted = runReference(arrays, run(0, rows)).floats(output);
    expect(Array.from(given, (v) => v === 0)).toEqual(Array.from(wanted, (v) => v === 0));
    expectWithin(given, wanted, (i) => 2 ** -22 * Math.abs(wanted[i] ?? 0));
    const pieces: Run = (kernels, views) =>
      inPieces(rows, (from, to) => run(from, to)(kernels, views));
    expectSamePieces(arrays, output, run(0, rows), pieces);
  });
});

describe.each(WIDTHS)('softmax over %d classes', (classes) => {
  const rows = pick(SIZES, classes);
  const logits = made(rows * classes).map((value) => 30 * value);
  const bytes = {
    labels: Uint8Array.from({ length: rows }, (_, b) => (b * 7) % classes),
    predictions: new Uint8Array(rows),
  };

  it('has the probabilities of the reference', () => {
    const run: Run = (kernels, { floats: f }) => kernels.softmax(f('logits'), classes, rows);
    const arrays = { floats: { logits } };
    const wanted = runReference(arrays, run).floats('logits');
    // A logit less the largest is at most 60, rounded by as many halves of 2⁻²⁴.
    const allowed = (i: number) => (classes + 68) * HALF_ULP * (wanted[i] ?? 0) + COUNTS_AS_ZERO;
    expectWithin(runSimd(arrays, run).floats('logits'), wanted, allowed);
  });

  it('has the losses, predictions and gradients of the reference', () => {
    const arrays = { floats: { logits, losses: made(rows) }, bytes };
    const run: Run = (kernels, { floats: f, bytes: b }) =>
      kernels.softmaxCrossEntropy(
        f('logits'),
        b('labels'),
        f('losses'),
        b('predictions'),
        classes,
        rows,
        1 / rows,
      );
    const given = runSimd(arrays, run);
    const wanted = runReference(arrays, run);
    expect(given.bytes('predictions')).toEqual(wanted.bytes('predictions'));
    // Logits of up to 30 round by 2⁻²⁰ when the maximum is taken off them.
    expectWithin(given.floats('losses'), wanted.floats('losses'), () => 2 ** -18);
    const allowed = () => (classes + 8) * HALF_ULP * (1 / rows);
    expectWithin(given.floats('logits'), wanted.floats('logits'), allowed);
  });
});

describe('softmax cross-entropy at the edges', () => {
  const classes = 5;
  const run: Run = (kernels, { floats: f, bytes: b }) =>
    kernels.softmaxCrossEntropy(
      f('logits'),
      b('labels'),
      f('losses'),
      b('predictions'),
      classes,
      1,
      1,
    );
  const both = (logits: number[]) => {
    const arrays = {
      floats: { logits, losses: [0] },
      bytes: { labels: [1], predictions: [9] },
    };
    return [runSimd(arrays, run), runReference(arrays, run)] as const;
  };

  it.each([
    ['a tie', [3, 7, 7, 1, 7]],
    ['logits that differ by 1000', [0, 1000, -1000, 5, 5]],
    ['NaN in the middle', [0, 1, Number.NaN, 2, 3]],
    ['NaN at the start', [Number.NaN, 1, 2, 3, 4]],
    ['infinity', [0, 1, Number.POSITIVE_INFINITY, 2, 3]],
  ])('agrees with the reference on %s', (_, logits) => {
    const [given, wanted] = both(logits);
    expect(given.bytes('predictions')).toEqual(wanted.bytes('predictions'));
    expectWithin(given.floats('losses'), wanted.floats('losses'), () => 1e-4);
    expectWithin(given.floats('logits'), wanted.floats('logits'), () => 1e-6);
  });
});

describe.each([1, 2, 3, 4, 5, 7, 8, 17, 31, 32, 33, 67])('over %d parameters', (length) => {
  const values = made(length);
  const gradients = made(length);
  // Some of it so small that the update must set it to 0.
  const velocity = made(length).map((value, i) => (i % 3 === 0 ? value * 1e-36 : value));
  const floats = { values, gradients: gradients.map((g, i) => (i % 6 === 0 ? 0 : g)), velocity };
  const UPDATES: Record<string, (from: number, to: number) => Run> = {
    sgd:
      (from, to) =>
      (kernels, { floats: f }) =>
        kernels.updateSgd(f('values'), f('gradients'), from, to, 0.3),
    momentum:
      (from, to) =>
      (kernels, { floats: f }) =>
        kernels.updateMomentum(f('values'), f('gradients'), f('velocity'), from, to, 0.3, 0.9),
    nesterov:
      (from, to) =>
      (kernels, { floats: f }) =>
        kernels.updateNesterov(f('values'), f('gradients'), f('velocity'), from, to, 0.3, 0.9),
  };

  it.each(Object.keys(UPDATES))('%s updates as the reference does', (name) => {
    const run = UPDATES[name] ?? (() => () => {});
    for (const output of ['values', 'velocity']) {
      const wanted = runReference({ floats }, run(0, length)).floats(output);
      const given = runSimd({ floats }, run(0, length)).floats(output);
      expectWithin(given, wanted, () => 8 * HALF_ULP);
      if (output === 'velocity') {
        expect(Array.from(given, (v) => v === 0)).toEqual(Array.from(wanted, (v) => v === 0));
      }
      const pieces: Run = (kernels, views) =>
        inPieces(length, (from, to) => run(from, to)(kernels, views));
      expectSamePieces({ floats }, output, run(0, length), pieces);
    }
  });

  it.each([
    ['finite', 3e38],
    ['infinite', Number.NEGATIVE_INFINITY],
    ['NaN', Number.NaN],
    ['subnormal', 1e-44],
  ])('maximumMagnitude finds what is %s', (_, extreme) => {
    for (let at = 0; at < length; at++) {
      const arrays = { floats: { values: values.map((v, i) => (i === at ? extreme : v * 1e-45)) } };
      const found: number[] = [];
      const run: Run = (kernels, { floats: f }) => {
        found.push(kernels.maximumMagnitude(f('values'), 0, length));
      };
      runSimd(arrays, run);
      expect(found).toEqual([Math.abs(Math.fround(extreme)), Math.abs(Math.fround(extreme))]);
    }
  });
});
