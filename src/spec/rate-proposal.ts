import type { ExperimentSpec } from './experiment.ts';
import type { Activation, Optimizer } from './vocabulary.ts';

/** What of an experiment decides which learning rates are usual. */
export type RateSettings = Pick<ExperimentSpec, 'optimizer' | 'hiddenLayers' | 'loss'>;

/** What makes a rate usual: the optimizer alone, or with it … */
export type RateReason =
  | 'optimizer'
  /** … sigmoids under the quadratic loss, whose gradients are small, */
  | 'sigmoidQuadratic'
  /** … or many layers that never saturate above 0. */
  | 'deepUnbounded';

export interface UsualRate {
  readonly rate: number;
  /** Outside of these a rate is worth a word. */
  readonly lowest: number;
  readonly highest: number;
  readonly reason: RateReason;
}

export interface RateProposal {
  readonly rate: number;
  readonly given: number;
  readonly problem: 'tooHigh' | 'tooLow';
  readonly optimizer: Optimizer;
  readonly reason: RateReason;
}

/**
 * Rules of thumb, for networks of this size on MNIST. The adaptive ones are the defaults of Keras
 * and PyTorch: 0.001 for Adam (Kingma & Ba 2015, arXiv:1412.6980, section 2) and RMSprop, 0.01 for
 * Adagrad.
 */
const USUAL: Readonly<Record<Optimizer, Omit<UsualRate, 'reason'>>> = {
  sgd: { rate: 0.1, lowest: 0.01, highest: 1 },
  momentum: { rate: 0.1, lowest: 0.005, highest: 0.3 },
  nesterov: { rate: 0.1, lowest: 0.005, highest: 0.3 },
  rmsprop: { rate: 0.001, lowest: 0.000_05, highest: 0.005 },
  adagrad: { rate: 0.01, lowest: 0.001, highest: 0.1 },
  adam: { rate: 0.001, lowest: 0.000_05, highest: 0.005 },
  adamw: { rate: 0.001, lowest: 0.000_05, highest: 0.005 },
};

/** Nielsen, Neural Networks and Deep Learning, chapter 1: η = 3, where 0.1 is usual otherwise. */
const SIGMOID_QUADRATIC_FACTOR = 30;

/** Rule of thumb: about a third, kept to one digit. */
const DEEP_UNBOUNDED_FACTOR = 0.3;
const DEEP = 3;
const UNBOUNDED: readonly Activation[] = ['linear', 'elu', 'selu'];

/** Optimizers that divide the gradient by its size do not care for the scale of the loss. */
const FEELS_SCALE: readonly Optimizer[] = ['sgd', 'momentum', 'nesterov'];

export function usualRate(settings: RateSettings): UsualRate {
  const usual = USUAL[settings.optimizer];
  if (isSigmoidQuadratic(settings)) {
    return { ...times(usual, SIGMOID_QUADRATIC_FACTOR), reason: 'sigmoidQuadratic' };
  }
  if (isDeepUnbounded(settings)) {
    return { ...times(usual, DEEP_UNBOUNDED_FACTOR), reason: 'deepUnbounded' };
  }
  return { ...usual, reason: 'optimizer' };
}

function isSigmoidQuadratic({ optimizer, hiddenLayers, loss }: RateSettings): boolean {
  const isAllSigmoid = hiddenLayers.every(({ activation }) => activation === 'sigmoid');
  return loss === 'quadratic' && isAllSigmoid && FEELS_SCALE.includes(optimizer);
}

function isDeepUnbounded({ hiddenLayers }: RateSettings): boolean {
  const isUnbounded = hiddenLayers.some(({ activation }) => UNBOUNDED.includes(activation));
  return hiddenLayers.length >= DEEP && isUnbounded;
}

const times = ({ rate, lowest, highest }: Omit<UsualRate, 'reason'>, factor: number) => ({
  rate: round(rate * factor),
  lowest: round(lowest * factor),
  highest: round(highest * factor),
});

/** Without the last bits that a product leaves: 0.3, not 0.30000000000000004. */
const round = (rate: number) => Number(rate.toPrecision(6));

/** What to offer instead of a learning rate that is not usual; null where it is. */
export function proposedRate(
  settings: RateSettings & Pick<ExperimentSpec, 'learningRate'>,
): RateProposal | null {
  const { learningRate, optimizer } = settings;
  const { rate, lowest, highest, reason } = usualRate(settings);
  if (learningRate >= lowest && learningRate <= highest) return null;
  const problem = learningRate > highest ? 'tooHigh' : 'tooLow';
  return { rate, given: learningRate, problem, optimizer, reason };
}
