import { CHUNK_ROWS } from '../engine/workspace.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';

/**
 * Multiplications of a chunk going forward past the first layer, from which a second thread pays.
 * Measured by `npm run bench` on two cores of an Intel Xeon: 784-6×128-10 in batches of 64, 5.3
 * million, took 1.6 times as long with two threads, 784-512-512-10 in batches of 128, 34 million, 0.69
 * times. The first layer does not count: shared, it moves its weights between the cores, and
 * 784-2048-10 takes 1.15 times as long.
 */
const WORTH_SHARING = 12_000_000;

/** How many of the threads at hand a network is trained with: a small one is faster alone. */
export function teamSize(spec: ExperimentSpec, threads: number): number {
  const others = layerShapes(spec).slice(1);
  const cost = others.reduce((sum, { inputs, outputs }) => sum + inputs * outputs, 0);
  const rows = Math.min(spec.batchSize, CHUNK_ROWS);
  return cost * rows < WORTH_SHARING ? 1 : threads;
}
