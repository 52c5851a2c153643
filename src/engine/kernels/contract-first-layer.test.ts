import { describe, expect, it } from 'vitest';
import {
  expectWithin,
  made,
  type Run,
  runReference,
  runSimd,
  type Views,
} from '../../testing/kernel-contract.ts';
import { expectContract, inPieces, pick, SIZES, WIDTHS } from '../../testing/kernel-ranges.ts';
import { referenceKernels } from './reference/reference.ts';

/** What each grey level is worth, below 0 too; that of paper is not 0, for it must not be listed. */
const LEVELS = made(256).map((value) => value + Math.sign(value) / 2);

/** Rows of the order before those of the chunk. */
const FIRST = 2;

describe.each(WIDTHS)('the first layer with %d outputs', (outputs) => {
  const rows = pick(SIZES, outputs);
  const inputs = pick([784, 9, 50], outputs);
  const listStride = rows + 3;
  const lists = {
    values: new Float32Array(rows * inputs),
    columnValues: new Float32Array(inputs * listStride),
    levels: LEVELS,
  };
  const indices = {
    columns: new Int32Array(rows * inputs),
    counts: new Int32Array(rows),
    columnRows: new Int32Array(inputs * listStride),
    columnCounts: new Int32Array(inputs),
    order: Int32Array.from({ length: FIRST + rows }, (_, i) => Math.max(rows - 1 + FIRST - i, 0)),
  };
  const bytes = { pixels: Uint8Array.from(made(rows * inputs, 0.8), (v) => Math.abs(v) * 256) };

  const listsOf = ({ floats, indices: i }: Views) => ({
    rows: { values: floats('values'), columns: i('columns'), counts: i('counts'), stride: inputs },
    columns: {
      values: floats('columnValues'),
      rows: i('columnRows'),
      counts: i('columnCounts'),
      stride: listStride,
    },
  });
  const gather =
    (from: number, to: number): Run =>
    (kernels, views) =>
      kernels.gatherPixels(
        views.bytes('pixels'),
        views.indices('order'),
        FIRST,
        from,
        to,
        views.floats('levels'),
        listsOf(views).rows,
      );

  /** Pixels to lists to columns, and on with those. */
  const prepared =
    (run: (...args: [...Parameters<Run>, ReturnType<typeof listsOf>]) => void): Run =>
    (kernels, views) => {
      const lists = listsOf(views);
      inPieces(rows, (from, to) => gather(from, to)(kernels, views));
      kernels.listColumns(lists.rows, rows, lists.columns);
      run(kernels, views, lists);
    };

  it('lists the pixels as the reference does, exactly', () => {
    const arrays = { floats: lists, indices, bytes };
    const nothing = prepared(() => {});
    const given = runSimd(arrays, nothing);
    const wanted = runReference(arrays, nothing);
    expect(given.indices('counts')).toEqual(wanted.indices('counts'));
    expect(given.indices('columnCounts')).toEqual(wanted.indices('columnCounts'));
    const listed = (views: Views, values: string, places: string, counts: string, stride: number) =>
      Array.from(views.indices(counts), (count, i) => [
        views.indices(places).slice(i * stride, i * stride + count),
        Float32Array.from(views.floats(values).subarray(i * stride, i * stride + count)),
      ]);
    expect(listed(given, 'values', 'columns', 'counts', inputs)).toEqual(
      listed(wanted, 'values', 'columns', 'counts', inputs),
    );
    expect(listed(given, 'columnValues', 'columnRows', 'columnCounts', listStride)).toEqual(
      listed(wanted, 'columnValues', 'columnRows', 'columnCounts', listStride),
    );
  });

  it('lists the rows of the range only', () => {
    const marked = { ...indices, counts: new Int32Array(rows).fill(-1) };
    const arrays = { floats: lists, indices: marked, bytes };
    const [from, to] = [Math.floor(rows / 3), Math.ceil(rows / 2)];
    for (const views of [
      runSimd(arrays, gather(from, to)),
      runReference(arrays, gather(from, to)),
    ]) {
      const counts = Array.from(views.indices('counts'));
      expect(counts.map((count) => count >= 0)).toEqual(counts.map((_, r) => r >= from && r < to));
      const written = Array.from(views.floats('values')).findLastIndex((value) => value !== 0);
      expect(written).toBeLessThan(to * inputs);
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

  // The background stands in an array, for runMagnitudes to take it without its sign.
  it('folds a background into the bias as the reference does', () => {
    expectContract({
      arrays: {
        floats: {
          weights: made(inputs * outputs),
          bias: made(outputs),
          background: made(1),
          into: made(outputs),
        },
      },
      output: 'into',
      depth: inputs + 1,
      count: outputs,
      run:
        (from, to) =>
        (kernels, { floats: f }) =>
          kernels.foldBackground(
            f('weights'),
            f('bias'),
            f('background')[0] ?? 0,
            f('into'),
            inputs,
            outputs,
            from,
            to,
          ),
    });
  });

  it('adds the gradient of a background as the reference does', () => {
    expectContract({
      arrays: {
        floats: { dBias: made(outputs), background: made(1), dWeights: made(inputs * outputs) },
      },
      output: 'dWeights',
      depth: 2,
      count: inputs,
      run:
        (from, to) =>
        (kernels, { floats: f }) =>
          kernels.addBackgroundGradient(
            f('dBias'),
            f('background')[0] ?? 0,
            f('dWeights'),
            outputs,
            from,
            to,
          ),
    });
  });
});

describe.each([-0.42, 0.3])('inputs that are %d where they are not listed', (background) => {
  const [rows, inputs, outputs] = [5, 12, 7];
  const doubles = (length: number, zeros = 0) => Float64Array.from(made(length, zeros));
  const less = doubles(rows * inputs, 0.6);
  const dense = less.map((value) => value + background);
  const weights = doubles(inputs * outputs);
  const bias = doubles(outputs);
  const dOutputs = doubles(rows * outputs);
  const listed = {
    values: new Float64Array(rows * inputs),
    columns: new Int32Array(rows * inputs),
    counts: new Int32Array(rows),
    stride: inputs,
  };
  for (const [i, value] of less.entries()) {
    if (value === 0) continue;
    const r = Math.floor(i / inputs);
    const next = r * inputs + (listed.counts[r] ?? 0);
    listed.values[next] = value;
    listed.columns[next] = i % inputs;
    listed.counts[r] = (listed.counts[r] ?? 0) + 1;
  }

  it('go forward as a dense layer does', () => {
    const wanted = new Float64Array(rows * outputs);
    referenceKernels.denseForward(dense, weights, bias, wanted, inputs, outputs, rows, 0, outputs);
    const folded = new Float64Array(outputs);
    referenceKernels.foldBackground(weights, bias, background, folded, inputs, outputs, 0, outputs);
    const given = new Float64Array(rows * outputs);
    referenceKernels.sparseForward(listed, weights, folded, given, outputs, 0, rows);
    expectWithin(given, wanted, () => 1e-13);
  });

  it('have the weight gradient of a dense layer', () => {
    const wanted = new Float64Array(inputs * outputs);
    const { denseWeightGradient, biasGradient } = referenceKernels;
    denseWeightGradient(dense, dOutputs, wanted, inputs, outputs, rows, 0, inputs, false);
    const dBias = new Float64Array(outputs);
    biasGradient(dOutputs, dBias, outputs, rows, 0, outputs, false);
    const given = new Float64Array(inputs * outputs);
    denseWeightGradient(less, dOutputs, given, inputs, outputs, rows, 0, inputs, false);
    referenceKernels.addBackgroundGradient(dBias, background, given, outputs, 0, inputs);
    expectWithin(given, wanted, () => 1e-13);
  });
});
