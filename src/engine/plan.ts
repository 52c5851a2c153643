import type { ExperimentSpec } from '../spec/experiment.ts';
import type { Optimizer } from '../spec/vocabulary.ts';
import { arrayAt, inferenceOperations, layerAt, type PassParts } from './forward.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { type Operation, tiledOperation, wholeOperation } from './operation.ts';
import { updateParameters } from './optimizers.ts';
import type { Span } from './pass.ts';
import { trainingOperations } from './training-pass.ts';

const CACHE_LINE_FLOATS = 16;

/** Every operation of a network in one list, so that threads can name one by its number. */
export interface Plan {
  readonly operations: readonly Operation[];
  /** Loss and gradients of a chunk. */
  readonly training: Span;
  /** Loss and predictions of a chunk. */
  readonly evaluation: Span;
  /** The update at the end of a step. */
  readonly update: Span;
}

/** The same for every member of a team of this size. */
export function makePlan(
  kernels: Kernels,
  network: Network,
  spec: ExperimentSpec,
  members: number,
): Plan {
  const { layers } = network.parameters;
  const parts = { kernels, layers, workspace: network.workspace, members };
  const training = trainingOperations(parts, spec.seed, network.state);
  const evaluation = [...inferenceOperations(parts), scoreOperation(parts)];
  const update = updateOperation(kernels, network, spec.optimizer, members);
  const operations = [...training, ...evaluation, update];
  const scored = training.length + evaluation.length;
  return {
    operations,
    training: { from: 0, to: training.length },
    evaluation: { from: training.length, to: scored },
    update: { from: scored, to: operations.length },
  };
}

/** Multiplications that the update of a parameter is worth, to size tiles by. */
const UPDATE_COST = 8;

function updateOperation(
  kernels: Kernels,
  { parameters, state }: Network,
  optimizer: Optimizer,
  members: number,
): Operation {
  // The update may not be interrupted, so its tiles are as large as they like.
  const largest = Number.POSITIVE_INFINITY;
  const cut = { costPerItem: UPDATE_COST, unit: CACHE_LINE_FLOATS, members, largest };
  return tiledOperation(
    () => parameters.values.length,
    cut,
    (from, to) => updateParameters(kernels, parameters, optimizer, state, from, to),
  );
}

function scoreOperation({ kernels, layers, workspace }: PassParts): Operation {
  const { labels, losses, predictions } = workspace;
  const last = layers.length - 1;
  const logits = arrayAt(workspace.activations, last);
  const classes = layerAt(layers, last).shape.outputs;
  return wholeOperation(() =>
    kernels.softmaxCrossEntropy(logits, labels, losses, predictions, classes, workspace.rows, 1),
  );
}
