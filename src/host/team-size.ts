import { CHUNK_ROWS } from '../engine/workspace.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { INK_SHARE } from '../spec/mnist.ts';

/**
 * Multiplications of a chunk forward from which a second thread pays. Measured by `npm run bench` on
 * two cores of an Intel Xeon: 784-128-10 in batches of 64, 1.4 million, takes 1.2 times as long with
 * two threads, 784-256-10, 2.7 million, the same, 784-512-512-10 in batches of 128, 44 million, 0.69.
 */
const WORTH_SHARING = 3_000_000;

/** How many of the threads at hand a network is trained with: a small one is faster alone. */
export function teamSize(spec: ExperimentSpec, threads: number): number {
  const [first, ...others] = layerShapes(spec);
  const firstCost = first === undefined ? 0 : INK_SHARE * first.inputs * first.outputs;
  const cost = others.reduce((sum, { inputs, outputs }) => sum + inputs * outputs, firstCost);
  const rows = Math.min(spec.batchSize, CHUNK_ROWS);
  return cost * rows < WORTH_SHARING ? 1 : threads;
}
