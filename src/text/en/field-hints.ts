import type { ExperimentSpec } from '../../spec/experiment.ts';

type Hints = Readonly<Partial<Record<keyof ExperimentSpec, string>>>;

/** A word beside a field: its unit. */
export const units: Hints = {
  labelNoise: 'share',
  shift: '± pixels',
  rotation: '± degrees',
  zoom: '± share',
  shear: '± px per px',
};

/** A line below a field, where its meaning is not obvious. */
export const hints: Hints = {
  trainingSize: 'At most; without those held out.',
  validationSize: 'Held out at the end of the training file.',
  labelNoise: 'Of the training labels, made wrong.',

  leakySlope: 'Slope of leaky ReLU below 0.',
  initializerScale: 'Multiplies what the initializer draws.',

  rho: 'Share of the mean square kept a step.',
  beta1: 'Share of the mean gradient kept a step.',
  beta2: 'Share of the mean square kept a step.',
  epsilon: 'Added to the root that is divided by.',

  finalRate: 'Share of the learning rate left at the end.',
  decayFactor: 'Multiplies the rate at every decay.',
  decayEpochs: 'From one decay to the next.',
  plateauPatience: 'Epochs without a better validation error; what is better, see Early stopping.',

  l1Penalty: '0 is off. Adds λ Σ|w| to the loss.',
  l2Penalty: '0 is off. Adds ½ λ Σw² to the loss.',
  weightDecay: '0 is off. Shrinks the weights themselves.',
  maxNorm: '0 is off. Bounds the weights into a unit.',
  clipNorm: '0 is off. Bounds the gradient of a step.',
  labelSmoothing: '0 is off. Spread over all classes alike.',

  patience: '0 is off. Epochs without a better error.',
  minimumChange: 'What counts as a better validation error.',
  errorSmoothing: 'Share of its moving average kept an epoch.',
  restoreBest: 'Ends with the weights best on validation.',

  elasticStrength: '0 is off. Simard’s α; 34 in his paper.',
  elasticSmoothness: 'Simard’s σ in pixels; 4 in his paper.',
  thickness: '± up to a pixel on each side of a stroke.',
};
