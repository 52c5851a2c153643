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
  /** Updates parameters from … to − 1 in place. */
  readonly update: (
    kernels: Kernels,
    parameters: Parameters,
    settings: UpdateSettings,
    from: number,
    to: number,
  ) => void;
}

const RULES: Record<Optimizer, OptimizerRule> = {
  sgd: {
    slotCount: 0,
    update: (kernels, { values, gradients }, { learningRate }, from, to) =>
      kernels.updateSgd(values, gradients, from, to, learningRate),
  },
  momentum: {
    slotCount: 1,
    update: (kernels, { values, gradients, slots }, { learningRate, momentum }, from, to) => {
      const velocity = arrayAt(slots, 0);
      kernels.updateMomentum(values, gradients, velocity, from, to, learningRate, momentum);
    },
  },
  nesterov: {
    slotCount: 1,
    update: (kernels, { values, gradients, slots }, { learningRate, momentum }, from, to) => {
      const velocity = arrayAt(slots, 0);
      kernels.updateNesterov(values, gradients, velocity, from, to, learningRate, momentum);
    },
  },
};

export function slotCount(optimizer: Optimizer): number {
  return RULES[optimizer].slotCount;
}

/** One update of the parameters from … to − 1, in place. */
export function updateParameters(
  kernels: Kernels,
  parameters: Parameters,
  optimizer: Optimizer,
  settings: UpdateSettings,
  from: number,
  to: number,
): void {
  RULES[optimizer].update(kernels, parameters, settings, from, to);
}
