import * as v from 'valibot';
import { BOUNDS, type BoundedField, isWithin, MAXIMUM_HIDDEN_LAYERS } from './bounds.ts';
import { CLASS_COUNT } from './mnist.ts';
import {
  ACTIVATIONS,
  INITIALIZERS,
  INPUT_SCALINGS,
  LOSSES,
  OPTIMIZERS,
  SCHEDULES,
  STARTING_WEIGHTS,
} from './vocabulary.ts';

const bounded = (field: BoundedField) =>
  v.pipe(
    v.number(),
    v.check((value) => isWithin(value, BOUNDS[field])),
  );

const digitClass = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CLASS_COUNT - 1));
const digitClasses = v.pipe(
  v.array(digitClass),
  v.check((values) => values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))),
);

const hiddenLayerSchema = v.strictObject({
  units: bounded('units'),
  activation: v.picklist(ACTIVATIONS),
  /** The probability with which a unit of this layer is dropped in a training step. */
  dropout: bounded('dropout'),
});

const data = {
  seed: bounded('seed'),
  /** The last this many of the 60,000 training digits are held out for validation. */
  validationSize: bounded('validationSize'),
  /** At most this many of the others are trained on: the first of the file. */
  trainingSize: bounded('trainingSize'),
  /** The digits that take part, in training and in scoring; ascending. */
  classes: digitClasses,
  /** Share of the training labels that are replaced by another class. */
  labelNoise: bounded('labelNoise'),
  inputScaling: v.picklist(INPUT_SCALINGS),
};

const network = {
  hiddenLayers: v.pipe(v.array(hiddenLayerSchema), v.maxLength(MAXIMUM_HIDDEN_LAYERS)),
  /** The slope of leaky ReLU below 0. */
  leakySlope: bounded('leakySlope'),
  startingWeights: v.picklist(STARTING_WEIGHTS),
  /** Of no effect on trained weights; nor is its scale. */
  initializer: v.picklist(INITIALIZERS),
  /** What the initializer draws is multiplied by this. */
  initializerScale: bounded('initializerScale'),
  loss: v.picklist(LOSSES),
};

const optimizer = {
  optimizer: v.picklist(OPTIMIZERS),
  learningRate: bounded('learningRate'),
  /** Of momentum and Nesterov. */
  momentum: bounded('momentum'),
  /** How much of its mean square RMSprop keeps a step. */
  rho: bounded('rho'),
  /** How much of their means Adam and AdamW keep a step. */
  beta1: bounded('beta1'),
  beta2: bounded('beta2'),
  /** Added to the root that RMSprop, Adagrad, Adam and AdamW divide by. */
  epsilon: bounded('epsilon'),
  batchSize: bounded('batchSize'),
  epochs: bounded('epochs'),
};

const schedule = {
  /** How the learning rate goes through the run; its value is the schedule's peak. */
  schedule: v.picklist(SCHEDULES),
  /** Epochs in which any schedule climbs from 0, linearly. */
  warmUpEpochs: bounded('warmUpEpochs'),
  /** Where linear and cosine end, as a share of the learning rate. */
  finalRate: bounded('finalRate'),
  /** What step, exponential and reduce-on-plateau multiply by. */
  decayFactor: bounded('decayFactor'),
  /** Epochs between two multiplications by step; for exponential, that one takes. */
  decayEpochs: bounded('decayEpochs'),
  /** Epochs without a better validation error until the rate is reduced. */
  plateauPatience: bounded('plateauPatience'),
};

const regularization = {
  /** Adds λ Σ|w| to the loss; weights only, like the next three. */
  l1Penalty: bounded('l1Penalty'),
  /** Adds ½ λ Σw² to the loss. */
  l2Penalty: bounded('l2Penalty'),
  /** Shrinks the weights by ηλ each step, outside the gradient; of every optimizer but Adam. */
  weightDecay: bounded('weightDecay'),
  /** The largest norm of a unit's incoming weights; 0 is none. */
  maxNorm: bounded('maxNorm'),
  /** The largest norm of a step's gradient; 0 is none. */
  clipNorm: bounded('clipNorm'),
  /** Share of the target that all classes get alike; of cross-entropy. */
  labelSmoothing: bounded('labelSmoothing'),
};

const stopping = {
  /** Epochs without a better validation error until the run ends; 0 is never. */
  patience: bounded('patience'),
  /** What the error must fall by to count as better. */
  minimumChange: bounded('minimumChange'),
  /** How much of its moving average the error keeps an epoch, for early stopping and plateaus. */
  errorSmoothing: bounded('errorSmoothing'),
  /** Whether a finished run goes back to the weights that were best on validation. */
  restoreBest: v.boolean(),
};

/** Each digit of each epoch is changed by draws from ± these. */
const augmentation = {
  /** Pixels. */
  shift: bounded('shift'),
  /** Degrees. */
  rotation: bounded('rotation'),
  /** Share of the size. */
  zoom: bounded('zoom'),
  /** Pixels sideways for a pixel of height. */
  shear: bounded('shear'),
  /** α of Simard's elastic distortion. */
  elasticStrength: bounded('elasticStrength'),
  /** Its σ in pixels. */
  elasticSmoothness: bounded('elasticSmoothness'),
  /** How far towards one pixel more or less on each side of a stroke. */
  thickness: bounded('thickness'),
};

/** An experiment as plain data: what is trained, on what, how, and from which seed. */
export const experimentSchema = v.strictObject({
  ...data,
  ...network,
  ...optimizer,
  ...schedule,
  ...regularization,
  ...stopping,
  ...augmentation,
});

export type HiddenLayerSpec = v.InferOutput<typeof hiddenLayerSchema>;
export type ExperimentSpec = v.InferOutput<typeof experimentSchema>;
