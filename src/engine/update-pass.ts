import type { Optimizer } from '../spec/vocabulary.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { type Operation, tiledOperation, wholeOperation } from './operation.ts';
import { updateParameters } from './optimizers.ts';
import type { Layer } from './parameters.ts';

/** Parameters whose squares are summed as one block, so that the norm has one order of summation. */
export const NORM_BLOCK = 16_384;

/** Keeps clipping from dividing by 0; PyTorch's. */
const CLIP_EPSILON = 1e-6;

const CACHE_LINE_FLOATS = 16;

/** Multiplications that one parameter is worth in a pass over all of them, to size tiles by. */
const PASS_COST = 8;

type Parts = Pick<Network, 'parameters' | 'settings' | 'normBlocks'>;

/**
 * The update at the end of a step, in PyTorch's order: penalties join the gradient, the gradient is
 * clipped, the weights decay, the optimizer updates all parameters, the weights' norms are limited.
 * What is off takes no time.
 */
export function updateOperations(
  kernels: Kernels,
  { parameters, settings, normBlocks }: Parts,
  optimizer: Optimizer,
  members: number,
): Operation[] {
  const parts = { kernels, parameters, settings, normBlocks };
  const { values, layers } = parameters;
  const update = overRange(
    members,
    () => values.length,
    (from, to) => updateParameters(kernels, parameters, optimizer, settings, from, to),
  );
  const decays = optimizer === 'adam' ? [] : layers.map((layer) => decay(parts, layer, members));
  return [
    ...layers.map((layer) => penalty(parts, layer, members)),
    ...clipping(parts, members),
    ...decays,
    update,
    ...layers.map((layer) => normLimit(parts, layer, members)),
  ];
}

type UpdateParts = Parts & { readonly kernels: Kernels };

/** The update may not be interrupted, so its tiles are as large as they like. */
function overRange(
  members: number,
  items: () => number,
  run: (from: number, to: number) => void,
  costPerItem = PASS_COST,
  unit = CACHE_LINE_FLOATS,
): Operation {
  const largest = Number.POSITIVE_INFINITY;
  return tiledOperation(items, { costPerItem, unit, members, largest }, run);
}

function penalty({ kernels, settings }: UpdateParts, layer: Layer, members: number): Operation {
  const { weights, dWeights } = layer;
  const isOn = () => settings.at('l1Penalty') > 0 || settings.at('l2Penalty') > 0;
  return overRange(
    members,
    () => (isOn() ? weights.length : 0),
    (from, to) => {
      const l1 = settings.at('l1Penalty');
      kernels.addPenaltyGradient(weights, dWeights, from, to, l1, settings.at('l2Penalty'));
    },
  );
}

/** Pascanu et al. 2013, arXiv:1211.5063, algorithm 1: weights and biases together, as one vector. */
function clipping(
  { kernels, parameters, settings, normBlocks }: UpdateParts,
  members: number,
): Operation[] {
  const { gradients } = parameters;
  const isOn = () => settings.at('clipNorm') > 0;
  const squares = (from: number, to: number) => {
    for (let block = from; block < to; block++) {
      const start = block * NORM_BLOCK;
      const end = Math.min(start + NORM_BLOCK, gradients.length);
      normBlocks[block] = kernels.sumOfSquares(gradients, start, end);
    }
  };
  const scale = wholeOperation(() => {
    if (!isOn()) return;
    let sum = 0;
    for (let block = 0; block < normBlocks.length; block++) sum += normBlocks[block] ?? 0;
    const clipped = settings.at('clipNorm') / (Math.sqrt(sum) + CLIP_EPSILON);
    settings.set('gradientScale', Math.min(1, clipped));
  });
  const isNeeded = () => isOn() && settings.at('gradientScale') < 1;
  return [
    overRange(members, () => (isOn() ? normBlocks.length : 0), squares, PASS_COST * NORM_BLOCK, 1),
    scale,
    overRange(
      members,
      () => (isNeeded() ? gradients.length : 0),
      (from, to) => kernels.scaleValues(gradients, from, to, settings.at('gradientScale')),
    ),
  ];
}

/** Decoupled: Loshchilov & Hutter 2019, arXiv:1711.05101, as PyTorch's AdamW scales it, by ηλ. */
function decay({ kernels, settings }: UpdateParts, { weights }: Layer, members: number): Operation {
  const isOn = () => settings.at('weightDecay') > 0;
  return overRange(
    members,
    () => (isOn() ? weights.length : 0),
    (from, to) => {
      const kept = 1 - settings.at('learningRate') * settings.at('weightDecay');
      kernels.scaleValues(weights, from, to, kept);
    },
  );
}

function normLimit({ kernels, settings }: UpdateParts, layer: Layer, members: number): Operation {
  const { weights, shape } = layer;
  const { inputs, outputs } = shape;
  const isOn = () => settings.at('maxNorm') > 0;
  return overRange(
    members,
    () => (isOn() ? outputs : 0),
    (from, to) =>
      kernels.limitColumnNorms(weights, inputs, outputs, from, to, settings.at('maxNorm')),
    PASS_COST * inputs,
  );
}
