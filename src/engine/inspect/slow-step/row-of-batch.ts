import { PIXEL_COUNT } from '../../../spec/mnist.ts';
import { isAugmented } from '../../augmentation.ts';
import type { Examples } from '../../examples.ts';
import type { Network } from '../../network.ts';
import { arrayAt } from '../../parameters.ts';

/**
 * What a step has left of the first row of its last chunk, when its gradients are there: the newest that can
 * still be seen as the step saw it, dropout and augmentation included.
 */
export interface RowOfBatch {
  /** Its place in the training file. */
  readonly index: number;
  /** 784 grey levels; a copy. */
  readonly pixels: Uint8Array;
  readonly isAugmented: boolean;
  readonly label: number;
  readonly loss: number;
  /** Of the hidden layers, after dropout; views. */
  readonly hidden: readonly ArrayLike<number>[];
  /** Of all layers: derivative of its own loss before the activations; copies. */
  readonly deltas: readonly Float64Array[];
}

export function firstRow(network: Network, training: Examples): RowOfBatch {
  const { workspace, state, settings, order, parameters } = network;
  const { activations, slopes } = workspace;
  const index = order[state.firstPosition + state.firstRow] ?? 0;
  const warped = isAugmented(settings);
  const own = index * PIXEL_COUNT;
  const hiddenCount = parameters.layers.length - 1;
  const deltas = parameters.layers.map(({ shape }, l) => {
    const left = l < hiddenCount ? arrayAt(slopes, l) : arrayAt(activations, l);
    // There they are shares of the gradient of the batch's mean.
    return Float64Array.from(left.subarray(0, shape.outputs), (share) => share * state.batchRows);
  });
  return {
    index,
    pixels: warped
      ? workspace.warpedPixels.slice(0, PIXEL_COUNT)
      : training.pixels.slice(own, own + PIXEL_COUNT),
    isAugmented: warped,
    label: workspace.labels[0] ?? 0,
    loss: workspace.losses[0] ?? 0,
    hidden: parameters.layers
      .slice(0, hiddenCount)
      .map(({ shape }, l) => arrayAt(activations, l).subarray(0, shape.outputs)),
    deltas,
  };
}
