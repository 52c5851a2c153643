import type { Optimizer } from '../spec/vocabulary.ts';
import type { Kernels } from './kernels/kernels.ts';
import { arrayAt, type Parameters } from './parameters.ts';
import type { StepSettings } from './step-settings.ts';

interface OptimizerRule {
  /** Arrays of state, each as long as the parameters. */
  readonly slotCount: number;
  /** Updates parameters from … to − 1 in place. */
  readonly update: (
    kernels: Kernels,
    parameters: Parameters,
    settings: StepSettings,
    from: number,
    to: number,
  ) => void;
}

const sgd: OptimizerRule = {
  slotCount: 0,
  update: (kernels, { values, gradients }, settings, from, to) =>
    kernels.updateSgd(values, gradients, from, to, settings.at('learningRate')),
};

const momentum: OptimizerRule = {
  slotCount: 1,
  update: (kernels, { values, gradients, slots }, settings, from, to) => {
    const rate = settings.at('learningRate');
    const velocity = arrayAt(slots, 0);
    kernels.updateMomentum(values, gradients, velocity, from, to, rate, settings.at('momentum'));
  },
};

const nesterov: OptimizerRule = {
  slotCount: 1,
  update: (kernels, { values, gradients, slots }, settings, from, to) => {
    const rate = settings.at('learningRate');
    const velocity = arrayAt(slots, 0);
    kernels.updateNesterov(values, gradients, velocity, from, to, rate, settings.at('momentum'));
  },
};

const rmsprop: OptimizerRule = {
  slotCount: 1,
  update: (kernels, { values, gradients, slots }, settings, from, to) => {
    const rate = settings.at('learningRate');
    const squares = arrayAt(slots, 0);
    const rho = settings.at('rho');
    const epsilon = settings.at('epsilon');
    kernels.updateRmsprop(values, gradients, squares, from, to, rate, rho, epsilon);
  },
};

const adagrad: OptimizerRule = {
  slotCount: 1,
  update: (kernels, { values, gradients, slots }, settings, from, to) => {
    const rate = settings.at('learningRate');
    const squares = arrayAt(slots, 0);
    kernels.updateAdagrad(values, gradients, squares, from, to, rate, settings.at('epsilon'));
  },
};

const adam: OptimizerRule = {
  slotCount: 2,
  update: (kernels, { values, gradients, slots }, settings, from, to) =>
    kernels.updateAdam(
      values,
      gradients,
      arrayAt(slots, 0),
      arrayAt(slots, 1),
      from,
      to,
      settings.at('learningRate') / (1 - settings.at('beta1Power')),
      1 / Math.sqrt(1 - settings.at('beta2Power')),
      settings.at('beta1'),
      settings.at('beta2'),
      settings.at('epsilon'),
    ),
};

/** AdamW is Adam whose weights decay, which `updateOperations` sees to. */
const RULES: Record<Optimizer, OptimizerRule> = {
  sgd,
  momentum,
  nesterov,
  rmsprop,
  adagrad,
  adam,
  adamw: adam,
};

/** Arrays of state that an optimizer keeps, each as long as the parameters. */
export function slotCount(optimizer: Optimizer): number {
  return RULES[optimizer].slotCount;
}

/** One update of the parameters from … to − 1, in place. */
export function updateParameters(
  kernels: Kernels,
  parameters: Parameters,
  optimizer: Optimizer,
  settings: StepSettings,
  from: number,
  to: number,
): void {
  RULES[optimizer].update(kernels, parameters, settings, from, to);
}
