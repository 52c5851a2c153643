import { describe, expect, it } from 'vitest';
import { float32Allocator, float64Allocator } from '../testing/allocators.ts';
import { expectClose, type Tolerance } from '../testing/closeness.ts';
import {
  flatten,
  GOLDEN_RUNS,
  optimizerOf,
  readGoldenRun,
  settingsOf,
} from '../testing/golden-run.ts';
import { simdFixture } from '../testing/simd-fixture.ts';
import { PLAIN, SmallNetwork, shapesOf } from '../testing/small-network.ts';
import type { Kernels } from './kernels/kernels.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import type { Allocator } from './memory.ts';

interface Precision {
  readonly name: string;
  readonly kernels: Kernels;
  /** Room for one network, anew each time. */
  readonly allocator: () => Allocator;
  readonly values: Tolerance;
  /** Single gradient elements can nearly cancel. */
  readonly gradients: Tolerance;
}

const simd = await simdFixture();
const FLOAT32 = {
  values: { absolute: 1e-6, relative: 1e-5 },
  gradients: { absolute: 1e-6, relative: 1e-4 },
};

const PRECISIONS: readonly Precision[] = [
  {
    name: 'float64',
    kernels: referenceKernels,
    allocator: () => float64Allocator,
    values: { absolute: 1e-8, relative: 1e-8 },
    gradients: { absolute: 1e-8, relative: 1e-8 },
  },
  {
    name: 'float32',
    kernels: referenceKernels,
    allocator: () => float32Allocator,
    ...FLOAT32,
  },
  { name: 'float32 with simd', kernels: simd.kernels, allocator: simd.arena, ...FLOAT32 },
];

const cases = PRECISIONS.flatMap((precision) => GOLDEN_RUNS.map((run) => ({ precision, run })));

describe.each(cases)('$run in $precision.name', ({ precision, run }) => {
  const golden = readGoldenRun(run);
  const settings = settingsOf(golden);

  function start(): SmallNetwork {
    const { layerSizes, hiddenActivation, batchSize, loss } = golden;
    const shapes = shapesOf(layerSizes, hiddenActivation);
    const { kernels, allocator } = precision;
    const model = { ...PLAIN, loss };
    const optimizer = optimizerOf(golden);
    const network = new SmallNetwork(kernels, allocator(), shapes, batchSize, model, optimizer);
    network.parameters.values.set(flatten(golden.start.weights, golden.start.biases));
    return network;
  }

  function computeGradients(network: SmallNetwork, step: number): number {
    const rows = golden.batchSize;
    const width = golden.layerSizes[0] ?? 0;
    network.describeStep(settings);
    return network.computeGradients(
      golden.inputs.slice(step * rows * width, (step + 1) * rows * width),
      golden.labels.slice(step * rows, (step + 1) * rows),
    );
  }

  it('has the gradients that PyTorch has', () => {
    const network = start();
    computeGradients(network, 0);
    const { values, gradients, layers } = network.parameters;
    // PyTorch's include the penalty, which joins ours only in the update.
    for (const { weights, dWeights } of layers) {
      precision.kernels.addPenaltyGradient(
        weights,
        dWeights,
        0,
        weights.length,
        0,
        golden.l2Penalty,
      );
    }
    const { gradWeights, gradBiases, gradNorm } = golden.firstStep;
    expectClose(gradients, flatten(gradWeights, gradBiases), precision.gradients);
    const norm = Math.sqrt(precision.kernels.sumOfSquares(gradients, 0, values.length));
    expectClose([norm], [gradNorm], precision.gradients);
  });

  it('has the losses and the final parameters that PyTorch has after ten updates', () => {
    const network = start();
    const losses: number[] = [];
    for (let step = 0; step < golden.steps; step++) {
      losses.push(computeGradients(network, step));
      network.update();
    }
    expect(losses).toHaveLength(10);
    expectClose(losses, golden.lossPerStep, precision.values);
    expectClose(
      network.parameters.values,
      flatten(golden.end.weights, golden.end.biases),
      precision.values,
    );
  });
});
