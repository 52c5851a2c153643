import * as v from 'valibot';
import { BOUNDS, type BoundedField, isWithin, MAXIMUM_HIDDEN_LAYERS } from './bounds.ts';
import { ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS, SCHEDULES } from './vocabulary.ts';

const bounded = (field: BoundedField) =>
  v.pipe(
    v.number(),
    v.check((value) => isWithin(value, BOUNDS[field])),
  );

const hiddenLayerSchema = v.strictObject({
  units: bounded('units'),
  activation: v.picklist(ACTIVATIONS),
  /** The probability with which a unit of this layer is dropped in a training step. */
  dropout: bounded('dropout'),
});

/** An experiment as plain data: what is trained, on what, how, and from which seed. */
export const experimentSchema = v.strictObject({
  seed: bounded('seed'),
  /** The last this many of the 60,000 training digits are held out for validation. */
  validationSize: bounded('validationSize'),
  hiddenLayers: v.pipe(v.array(hiddenLayerSchema), v.maxLength(MAXIMUM_HIDDEN_LAYERS)),
  initializer: v.picklist(INITIALIZERS),
  loss: v.picklist(LOSSES),
  optimizer: v.picklist(OPTIMIZERS),
  learningRate: bounded('learningRate'),
  /** How the learning rate goes through the run; its value is the schedule's peak. */
  schedule: v.picklist(SCHEDULES),
  momentum: bounded('momentum'),
  batchSize: bounded('batchSize'),
  epochs: bounded('epochs'),
});

export type HiddenLayerSpec = v.InferOutput<typeof hiddenLayerSchema>;
export type ExperimentSpec = v.InferOutput<typeof experimentSchema>;
