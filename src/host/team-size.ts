import type { ExperimentSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { INK_SHARE } from '../spec/mnist.ts';

/** Multiplications of a batch's forward pass from which a second thread pays, measured. */
const WORTH_SHARING = 250_000;

/** How many of the threads at hand a network is trained with: a small one is faster alone. */
export function teamSize(spec: ExperimentSpec, threads: number): number {
  const [first, ...others] = layerShapes(spec);
  const firstCost = first === undefined ? 0 : INK_SHARE * first.inputs * first.outputs;
  const cost = others.reduce((sum, { inputs, outputs }) => sum + inputs * outputs, firstCost);
  return cost * spec.batchSize < WORTH_SHARING ? 1 : threads;
}
