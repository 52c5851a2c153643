import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

type FirstLayer =
  | 'gatherPixels'
  | 'listColumns'
  | 'sparseForward'
  | 'sparseWeightGradient'
  | 'foldBackground'
  | 'addBackgroundGradient';

/** The input layer, on lists of pixels. */
export function firstLayer(wasm: SimdExports): Pick<Kernels, FirstLayer> {
  return {
    gatherPixels: (pixels, order, first, rowFrom, rowTo, levels, into) =>
      wasm.gatherPixels(
        pixels.byteOffset,
        order.byteOffset,
        first,
        rowFrom,
        rowTo,
        levels.byteOffset,
        into.values.byteOffset,
        into.columns.byteOffset,
        into.counts.byteOffset,
        into.stride,
      ),
    listColumns: ({ values, columns, counts, stride }, rows, into) =>
      wasm.listColumns(
        values.byteOffset,
        columns.byteOffset,
        counts.byteOffset,
        stride,
        rows,
        into.values.byteOffset,
        into.rows.byteOffset,
        into.counts.byteOffset,
        into.stride,
      ),
    sparseForward: (inputs, weights, bias, outputs, outputCount, rowFrom, rowTo) =>
      wasm.sparseForward(
        inputs.values.byteOffset,
        inputs.columns.byteOffset,
        inputs.counts.byteOffset,
        inputs.stride,
        weights.byteOffset,
        bias.byteOffset,
        outputs.byteOffset,
        outputCount,
        rowFrom,
        rowTo,
      ),
    sparseWeightGradient: (inputs, dOutputs, dWeights, outputCount, rows, from, to, accumulates) =>
      wasm.sparseWeightGradient(
        inputs.values.byteOffset,
        inputs.rows.byteOffset,
        inputs.counts.byteOffset,
        inputs.stride,
        inputs.counts.length,
        dOutputs.byteOffset,
        dWeights.byteOffset,
        outputCount,
        rows,
        from,
        to,
        Number(accumulates),
      ),
    foldBackground: (weights, bias, background, into, inputCount, outputCount, from, to) =>
      wasm.foldBackground(
        weights.byteOffset,
        bias.byteOffset,
        background,
        into.byteOffset,
        inputCount,
        outputCount,
        from,
        to,
      ),
    addBackgroundGradient: (dBias, background, dWeights, outputCount, from, to) =>
      wasm.addBackgroundGradient(
        dBias.byteOffset,
        background,
        dWeights.byteOffset,
        outputCount,
        from,
        to,
      ),
  };
}
