import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

type FirstLayer = 'gatherPixels' | 'listColumns' | 'sparseForward' | 'sparseWeightGradient';

/** The input layer, on lists of pixels. */
export function firstLayer(wasm: SimdExports): Pick<Kernels, FirstLayer> {
  return {
    gatherPixels: (pixels, order, first, rows, { values, columns, counts, stride }) =>
      wasm.gatherPixels(
        pixels.byteOffset,
        order.byteOffset,
        first,
        rows,
        values.byteOffset,
        columns.byteOffset,
        counts.byteOffset,
        stride,
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
  };
}
