import type { Optimizer } from '../spec/vocabulary.ts';
import { arrayAt } from './forward.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Parameters } from './parameters.ts';

/** What an update reads besides the gradients. */
export interface UpdateSettings {
  /** As the schedule has it for this step. */
  readonly learningRate: number;
  readonly momentum: number;
}

interface OptimizerRule {
  /** Arrays of state, each as long as the parameters. */
  readonly slotCount: number;
  readonly update: (kernels: Kernels, parameters: Parameters, settings: UpdateSettings) => void;
}

const RULES: Record<Optimizer, OptimizerRule> = {
  sgd: {
    slotCount: 0,
    update: (kernels, { values, gradients }, { learningRate }) =>
      kernels.updateSgd(values, gradients, 0, values.length, learningRate),
  },
  momentum: {
    slotCount: 1,
    update: (kernels, { values, gradients, slots }, { learningRate, momentum }) =>
      kernels.updateMomentum(
        values,
        gradients,
        arrayAt(slots, 0),
        0,
        values.length,
        learningRate,
        momentum,
      ),
  },
  nesterov: {
    slotCount: 1,
    update: (kernels, { values, gradients, slots }, { learningRate, momentum }) =>
      kernels.updateNesterov(
        values,
        gradients,
        arrayAt(slots, 0),
        0,
        values.length,
        learningRate,
        momentum,
      ),
  },
};

export function slotCount(optimizer: Optimizer): number {
  return RULES[optimizer].slotCount;
}

/** One update of all parameters in place. */
export function updateParameters(
  kernels: Kernels,
  parameters: Parameters,
  optimizer: Optimizer,
  settings: UpdateSettings,
): void {
  RULES[optimizer].update(kernels, parameters, settings);
}
