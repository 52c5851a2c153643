import { describe, expect, it } from 'vitest';
import {
  expectWithin,
  made,
  type Run,
  runReference,
  runSimd,
} from '../../testing/kernel-contract.ts';
import {
  expectContract,
  expectSamePieces,
  inPieces,
  pick,
  SIZES,
  WIDTHS,
} from '../../testing/kernel-ranges.ts';

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
