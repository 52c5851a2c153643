import type { Divergence } from '../spec/divergence.ts';
import type { Floats, Kernels } from './kernels/kernels.ts';
import type { Parameters } from './parameters.ts';
import type { Workspace } from './workspace.ts';

/** Ten times the loss of guessing: 10 · ln 10. */
const HIGHEST_LOSS = 23.025850929940457;
const PATIENCE_STEPS = 20;

/** Counts the steps in a row whose loss was hopeless. */
export class LossWatch {
  #stepsTooHigh = 0;

  /** @returns whether this loss ends the run. */
  isHopeless(loss: number): boolean {
    this.#stepsTooHigh = loss > HIGHEST_LOSS ? this.#stepsTooHigh + 1 : 0;
    return this.#stepsTooHigh >= PATIENCE_STEPS;
  }
}

const isAllFinite = (kernels: Kernels, values: Floats): boolean =>
  Number.isFinite(kernels.maximumMagnitude(values, 0, values.length));

/** A loss that is not a number shows first, going forward, in the first layer that is not finite. */
export function divergedLoss(kernels: Kernels, workspace: Workspace, step: number): Divergence {
  const { activations, rows } = workspace;
  const found = activations.findIndex(
    (values) =>
      !isAllFinite(kernels, values.subarray(0, (values.length / workspace.labels.length) * rows)),
  );
  return { step, cause: 'loss', layer: found < 0 ? activations.length - 1 : found };
}

/** Gradients come from the output down, so the last layer that is not finite was the first to go. */
export function divergedGradient(
  kernels: Kernels,
  { layers }: Parameters,
  step: number,
): Divergence {
  const layer = layers.findLastIndex(
    ({ dWeights, dBias }) => !isAllFinite(kernels, dWeights) || !isAllFinite(kernels, dBias),
  );
  return { step, cause: 'gradient', layer };
}

/** The first layer one of whose parameters is not finite, or what the optimizer keeps of them. */
export function divergedParameter(
  kernels: Kernels,
  { layers, values, slots }: Parameters,
  step: number,
): Divergence {
  let start = 0;
  const layer = layers.findIndex(({ weights, bias }) => {
    const from = start;
    start += weights.length + bias.length;
    return ![values, ...slots].every((array) => isAllFinite(kernels, array.subarray(from, start)));
  });
  return { step, cause: 'parameter', layer };
}

/** With every number finite, the layer with the largest weight is the one that ran away. */
export function hopelessLoss(kernels: Kernels, { layers }: Parameters, step: number): Divergence {
  const sizes = layers.map(({ weights }) => kernels.maximumMagnitude(weights, 0, weights.length));
  return { step, cause: 'lossTooHigh', layer: sizes.indexOf(Math.max(...sizes)) };
}
