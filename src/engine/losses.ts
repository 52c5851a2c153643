import { type Operation, wholeOperation } from './operation.ts';
import { arrayAt } from './parameters.ts';
import type { PassParts } from './pass-parts.ts';

/**
 * Losses and predictions of a chunk's rows, and the gradient of the mean loss in place of the logits.
 *
 * @param scale what each row counts for in the gradient: one over the rows of the batch.
 * @param labelSmoothing of cross-entropy; the quadratic cost has none.
 */
export function lossOperation(
  { kernels, layers, workspace, model }: PassParts,
  scale: () => number,
  labelSmoothing: () => number,
): Operation {
  const { labels, losses, predictions } = workspace;
  const last = layers.length - 1;
  const logits = arrayAt(workspace.activations, last);
  const classes = arrayAt(layers, last).shape.outputs;
  if (model.loss === 'quadratic') {
    return wholeOperation(() => {
      const { rows } = workspace;
      kernels.sigmoidQuadratic(logits, labels, losses, predictions, classes, rows, scale());
    });
  }
  return wholeOperation(() =>
    kernels.softmaxCrossEntropy(
      logits,
      labels,
      losses,
      predictions,
      classes,
      workspace.rows,
      scale(),
      labelSmoothing(),
    ),
  );
}
