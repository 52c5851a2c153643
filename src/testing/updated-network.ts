import { referenceKernels } from '../engine/kernels/reference/reference.ts';
import { PURPOSE, RandomStream } from '../engine/random.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { float64Allocator } from './allocators.ts';
import { PLAIN, SmallNetwork, shapesOf } from './small-network.ts';

/** Of every update here. */
export const RATE = 0.1;
const draws = new RandomStream(3, PURPOSE.initialization, 0, 0);

export interface Given {
  readonly change: Partial<ExperimentSpec>;
  readonly sizes?: readonly number[];
  /** Gradients are draws in ± this. */
  readonly gradient?: number;
  readonly optimizer?: ExperimentSpec['optimizer'];
}

/** A network before and after one update, its parameters draws in ±1. */
export function updated({ change, sizes = [5, 4, 3], gradient = 0, optimizer = 'sgd' }: Given) {
  const shapes = shapesOf(sizes, 'relu');
  const network = new SmallNetwork(referenceKernels, float64Allocator, shapes, 1, PLAIN, optimizer);
  const { parameters } = network;
  const { values, gradients, layers } = parameters;
  values.forEach((_, i) => {
    values[i] = 2 * draws.uniform(i) - 1;
    gradients[i] = gradient * (2 * draws.uniform(1_000_000 + i) - 1);
  });
  const before = { values: values.slice(), gradients: gradients.slice() };
  network.describeStep({ learningRate: RATE, ...change });
  network.update();
  const moved = values.map((value, i) => value - (before.values[i] ?? 0));
  /** Of each flat place whether it is a bias. */
  const isBias = layers.flatMap(({ weights, bias }) => [
    ...Array<boolean>(weights.length).fill(false),
    ...Array<boolean>(bias.length).fill(true),
  ]);
  return { before, values, gradients, layers, moved, isBias };
}
