import type { ExperimentSpec } from '../spec/experiment.ts';
import type { EvaluationChunk } from './evaluation-chunk.ts';
import { inferenceOperations } from './forward.ts';
import { evaluationInputs, type Pixels, trainingInputs } from './input-pass.ts';
import { backgroundOf } from './input-scaling.ts';
import type { Kernels } from './kernels/kernels.ts';
import { lossOperation } from './losses.ts';
import type { Network } from './network.ts';
import type { Operation } from './operation.ts';
import { arrayAt } from './parameters.ts';
import type { Span } from './pass.ts';
import type { Model, PassParts } from './pass-parts.ts';
import { trainingOperations } from './training-pass.ts';
import { updateOperations } from './update-pass.ts';

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
  pixels: Pixels,
  spec: ExperimentSpec,
  members: number,
): Plan {
  const { state, settings, workspace } = network;
  const { layers } = network.parameters;
  const parts: PassParts = { kernels, layers, workspace, model: modelOf(spec), members };
  const training = [
    ...trainingInputs(parts, network, pixels, spec.seed),
    ...trainingOperations(parts, spec.seed, state, settings),
  ];
  const evaluation = [
    evaluationInputs(parts, network, pixels),
    ...inferenceOperations(parts),
    keepingLogits(parts, network.evaluation, lossOperation(parts, unscaled, notSmoothed)),
  ];
  const update = updateOperations(kernels, network, spec.optimizer, members);
  const operations = [...training, ...evaluation, ...update];
  const scored = training.length + evaluation.length;
  return {
    operations,
    training: { from: 0, to: training.length },
    evaluation: { from: training.length, to: scored },
    update: { from: scored, to: operations.length },
  };
}

export function modelOf({ leakySlope, loss, inputScaling }: ExperimentSpec): Model {
  return { leakySlope, loss, background: backgroundOf(inputScaling) };
}

/** The loss operation, which takes the logits' place, with a copy of them made before. */
function keepingLogits(
  { layers, workspace }: PassParts,
  { logits: kept }: EvaluationChunk,
  { tileCount, run }: Operation,
): Operation {
  const last = layers.length - 1;
  const logits = arrayAt(workspace.activations, last);
  const classes = arrayAt(layers, last).shape.outputs;
  const copyAndRun = (tile: number) => {
    for (let i = 0; i < workspace.rows * classes; i++) kept[i] = logits[i] ?? 0;
    run(tile);
  };
  return { tileCount, run: copyAndRun };
}

const unscaled = () => 1;
const notSmoothed = () => 0;
