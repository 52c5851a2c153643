import type { ExperimentSpec } from '../spec/experiment.ts';
import { arrayAt, inferenceOperations, layerAt, type PassParts } from './forward.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { type Operation, wholeOperation } from './operation.ts';
import type { Span } from './pass.ts';
import { trainingOperations } from './training-pass.ts';

/** Every operation of a network in one list, so that threads can name one by its number. */
export interface Plan {
  readonly operations: readonly Operation[];
  /** Loss and gradients of a chunk. */
  readonly training: Span;
  /** Loss and predictions of a chunk. */
  readonly evaluation: Span;
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
  const operations = [...training, ...evaluation];
  return {
    operations,
    training: { from: 0, to: training.length },
    evaluation: { from: training.length, to: operations.length },
  };
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
