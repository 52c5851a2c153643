import type {
  Activation,
  Initializer,
  InputScaling,
  Loss,
  Optimizer,
  Schedule,
} from '../../spec/vocabulary.ts';

/** The words of an experiment, by the names people know them by. */
export const vocabulary = {
  activations: {
    linear: 'Linear',
    relu: 'ReLU',
    leakyRelu: 'Leaky ReLU',
    elu: 'ELU',
    selu: 'SELU',
    gelu: 'GELU',
    silu: 'SiLU',
    softplus: 'Softplus',
    sigmoid: 'Sigmoid',
    tanh: 'Tanh',
  } satisfies Record<Activation, string>,

  initializers: {
    heNormal: 'He normal',
    heUniform: 'He uniform',
    glorotNormal: 'Glorot normal',
    glorotUniform: 'Glorot uniform',
    lecunNormal: 'LeCun normal',
    standardNormal: 'Standard normal',
    zeros: 'Zeros',
  } satisfies Record<Initializer, string>,

  optimizers: {
    sgd: 'SGD',
    momentum: 'SGD + momentum',
    nesterov: 'SGD + Nesterov',
    rmsprop: 'RMSprop',
    adagrad: 'Adagrad',
    adam: 'Adam',
    adamw: 'AdamW',
  } satisfies Record<Optimizer, string>,

  schedules: {
    constant: 'Constant',
    linear: 'Linear',
    step: 'Step',
    exponential: 'Exponential',
    cosine: 'Cosine',
    oneCycle: 'One cycle',
    reduceOnPlateau: 'Reduce on plateau',
  } satisfies Record<Schedule, string>,

  losses: {
    crossEntropy: 'Cross-entropy',
    quadratic: 'Quadratic',
  } satisfies Record<Loss, string>,

  /** What a softmax or sigmoids turn the last layer into; the loss decides which. */
  outputs: {
    crossEntropy: 'Softmax',
    quadratic: 'Sigmoid',
  } satisfies Record<Loss, string>,

  inputScalings: {
    unit: '0 to 1',
    standardized: 'Standardized',
    squashed: 'Squashed',
    inverted: 'Inverted, 0 to 1',
  } satisfies Record<InputScaling, string>,
} as const;
