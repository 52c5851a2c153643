/** The words an experiment is written in. Each list is the order in which the page offers them. */

export const ACTIVATIONS = ['linear', 'relu', 'leakyRelu', 'softplus', 'sigmoid', 'tanh'] as const;
export type Activation = (typeof ACTIVATIONS)[number];

export const INITIALIZERS = ['heNormal', 'heUniform', 'glorotNormal', 'glorotUniform'] as const;
export type Initializer = (typeof INITIALIZERS)[number];

export const OPTIMIZERS = ['sgd', 'momentum', 'nesterov'] as const;
export type Optimizer = (typeof OPTIMIZERS)[number];

export const SCHEDULES = ['constant', 'oneCycle'] as const;
export type Schedule = (typeof SCHEDULES)[number];

export const LOSSES = ['crossEntropy'] as const;
export type Loss = (typeof LOSSES)[number];
