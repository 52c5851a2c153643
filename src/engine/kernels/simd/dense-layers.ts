import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

type DenseLayers = 'denseForward' | 'denseInputGradient' | 'denseWeightGradient' | 'biasGradient';

/** The products and bias gradients of all other layers. */
export function denseLayers(wasm: SimdExports): Pick<Kernels, DenseLayers> {
  return {
    denseForward: (inputs, weights, bias, outputs, inputCount, outputCount, rows, from, to) =>
      wasm.denseForward(
        inputs.byteOffset,
        weights.byteOffset,
        bias.byteOffset,
        outputs.byteOffset,
        inputCount,
        outputCount,
        rows,
        from,
        to,
      ),
    denseInputGradient: (dOutputs, weights, dInputs, inputCount, outputCount, rows, from, to) =>
      wasm.denseInputGradient(
        dOutputs.byteOffset,
        weights.byteOffset,
        dInputs.byteOffset,
        inputCount,
        outputCount,
        rows,
        from,
        to,
      ),
    denseWeightGradient: (
      inputs,
      dOutputs,
      dWeights,
      inputCount,
      outputCount,
      rows,
      from,
      to,
      accumulates,
    ) =>
      wasm.denseWeightGradient(
        inputs.byteOffset,
        dOutputs.byteOffset,
        dWeights.byteOffset,
        inputCount,
        outputCount,
        rows,
        from,
        to,
        Number(accumulates),
      ),
    biasGradient: (dOutputs, dBias, outputCount, rows, from, to, accumulates) =>
      wasm.biasGradient(
        dOutputs.byteOffset,
        dBias.byteOffset,
        outputCount,
        rows,
        from,
        to,
        Number(accumulates),
      ),
  };
}
