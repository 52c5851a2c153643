import * as fc from 'fast-check';
import { BOUNDS, type BoundedField } from '../../spec/bounds.ts';
import type { ExperimentSpec, HiddenLayerSpec } from '../../spec/experiment.ts';
import { parameterCount } from '../../spec/layers.ts';
import { CLASS_COUNT } from '../../spec/mnist.ts';
import { base } from '../../spec/recipes/base.ts';
import {
  ACTIVATIONS,
  INITIALIZERS,
  INPUT_SCALINGS,
  LOSSES,
  OPTIMIZERS,
  SCHEDULES,
} from '../../spec/vocabulary.ts';

const MOST_PARAMETERS = 50_000;

/** What no field allows. One field in six hundred is one of these: an experiment in fifteen. */
const NONSENSE = fc.constantFrom<unknown>(
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e9,
  '7',
  null,
  undefined,
  [],
);

const orNonsense = (sense: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 600, arbitrary: sense }, { weight: 1, arbitrary: NONSENSE });

const word = (words: readonly string[]) => orNonsense(fc.constantFrom(...words));

/** Anything in the bounds, as often small as large. */
function between(field: BoundedField): fc.Arbitrary<number> {
  const { minimum, maximum, integer } = BOUNDS[field];
  const smallest = Math.max(minimum, integer ? 1 : Math.min(1e-6, maximum));
  const round = integer ? Math.round : (value: number) => value;
  return fc
    .double({ min: Math.log(smallest), max: Math.log(maximum), noNaN: true })
    .map((power) => Math.min(maximum, Math.max(minimum, round(Math.exp(power)))));
}

/** What runs diverge by when it is at its upper bound. */
const WILD: ReadonlySet<string> = new Set([
  'learningRate',
  'initializerScale',
  'weightDecay',
  'l2Penalty',
]);

/** The usual value, either bound, or anything between. */
function numberOf(field: BoundedField, usual: number): fc.Arbitrary<unknown> {
  const { minimum, maximum } = BOUNDS[field];
  return orNonsense(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(usual) },
      { weight: 1, arbitrary: fc.constant(minimum) },
      { weight: WILD.has(field) ? 4 : 1, arbitrary: fc.constant(maximum) },
      { weight: 2, arbitrary: between(field) },
    ),
  );
}

const few = (field: BoundedField, ...counts: readonly number[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...counts) },
    { weight: 1, arbitrary: numberOf(field, counts[0] ?? 1) },
  );

const layer = fc.record({
  units: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom(1, 64, BOUNDS.units.maximum) },
  ),
  activation: fc.constantFrom(...ACTIVATIONS),
  dropout: fc.constantFrom(0, 0, 0.5, BOUNDS.dropout.maximum),
});

const layers = fc.oneof(
  { weight: 60, arbitrary: fc.array(layer, { maxLength: 8 }).map(small) },
  { weight: 1, arbitrary: fc.array(layer, { minLength: 9, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constant(Array(2).fill({ ...base.hiddenLayers[0], units: 4_096 })) },
  { weight: 1, arbitrary: fc.array(fc.record({ units: NONSENSE, activation: NONSENSE })) },
);

/** Halves the widest layer until there are few enough parameters. */
function small(hiddenLayers: HiddenLayerSpec[]): HiddenLayerSpec[] {
  if (parameterCount({ hiddenLayers }) <= MOST_PARAMETERS) return hiddenLayers;
  const widest = Math.max(...hiddenLayers.map(({ units }) => units));
  const at = hiddenLayers.findIndex(({ units }) => units === widest);
  return small(hiddenLayers.with(at, { ...layerAt(hiddenLayers, at), units: widest >> 1 }));
}

function layerAt(hiddenLayers: readonly HiddenLayerSpec[], at: number): HiddenLayerSpec {
  const found = hiddenLayers[at];
  if (found === undefined) throw new RangeError(`There is no layer ${at}.`);
  return found;
}

const allClasses = Array.from({ length: CLASS_COUNT }, (_, k) => k);
const classes = fc.oneof(
  { weight: 20, arbitrary: fc.constant(allClasses) },
  { weight: 20, arbitrary: fc.subarray(allClasses, { minLength: 2 }) },
  { weight: 1, arbitrary: fc.shuffledSubarray(allClasses) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: -1, max: 10 })) },
);

/** Those whose values are few, or small, in what trains within a moment. */
const SPECIAL: Partial<Record<keyof ExperimentSpec, fc.Arbitrary<unknown>>> = {
  classes,
  hiddenLayers: layers,
  inputScaling: word(INPUT_SCALINGS),
  // Trained weights fit one large network and no other: nearly all of these are refused.
  startingWeights: fc.oneof(
    { weight: 40, arbitrary: fc.constant('initialized') },
    { weight: 1, arbitrary: orNonsense(fc.constant('trained')) },
  ),
  initializer: word(INITIALIZERS),
  loss: word(LOSSES),
  optimizer: word(OPTIMIZERS),
  schedule: word(SCHEDULES),
  restoreBest: fc.boolean(),
  validationSize: few('validationSize', 50, 50, 1, 0, 250),
  trainingSize: few('trainingSize', 60, 300, BOUNDS.trainingSize.minimum),
  batchSize: few('batchSize', 8, 1, 127, 128, 129, 300),
  epochs: few('epochs', 5, 1, 2),
  warmUpEpochs: few('warmUpEpochs', 0, 0, 1, 2, 5),
};

const fields = Object.fromEntries(
  Object.entries(base).map(([field, usual]) => {
    const special: Readonly<Record<string, fc.Arbitrary<unknown>>> = SPECIAL;
    const given = special[field];
    if (given !== undefined) return [field, given];
    if (!Object.hasOwn(BOUNDS, field) || typeof usual !== 'number') {
      throw new TypeError(`Nobody said how to draw ${field}.`);
    }
    return [field, numberOf(field as BoundedField, usual)];
  }),
);

/** Experiments of up to 50,000 parameters, and things that are none. */
export const candidates: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 60, arbitrary: fc.record(fields) },
  // A field missing, or one too many.
  { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.record({ ...fields, extra: fc.anything() }) },
  { weight: 1, arbitrary: fc.anything() },
);
