import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

type OutputLayer = 'softmax' | 'softmaxCrossEntropy' | 'sigmoidQuadratic';

/** What becomes of the logits. */
export function outputLayer(wasm: SimdExports): Pick<Kernels, OutputLayer> {
  return {
    softmax: (logits, classes, rows) => wasm.softmax(logits.byteOffset, classes, rows),
    softmaxCrossEntropy: (
      logits,
      labels,
      losses,
      predictions,
      classes,
      rows,
      scale,
      labelSmoothing,
    ) =>
      wasm.softmaxCrossEntropy(
        logits.byteOffset,
        labels.byteOffset,
        losses.byteOffset,
        predictions.byteOffset,
        classes,
        rows,
        scale,
        labelSmoothing,
      ),
    sigmoidQuadratic: (logits, labels, losses, predictions, classes, rows, scale) =>
      wasm.sigmoidQuadratic(
        logits.byteOffset,
        labels.byteOffset,
        losses.byteOffset,
        predictions.byteOffset,
        classes,
        rows,
        scale,
      ),
  };
}
