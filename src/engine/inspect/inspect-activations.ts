import type { ActivationsFinding, ActivationsQuestion } from '../../spec/inspection/activations.ts';
import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import type { Layer } from '../parameters.ts';
import { probabilitiesOf } from '../probabilities.ts';
import {
  type Inspection,
  type InspectionBench,
  type InspectionPlan,
  lookingAt,
} from './inspection.ts';
import { lookAtUnit } from './look-at-unit.ts';
import { valuesThrough } from './values-through.ts';

/** One digit through the network: what every layer makes of it, and how one unit comes to its value. */
export function inspectActivations(
  bench: InspectionBench,
  question: ActivationsQuestion,
): InspectionPlan<ActivationsFinding> {
  return lookingAt(() => lookThrough(bench, question));
}

function* lookThrough(
  bench: InspectionBench,
  { pixels, without, unit }: ActivationsQuestion,
): Inspection<ActivationsFinding> {
  const { layers } = bench.network.parameters;
  const { loss } = bench.spec;
  const off = without.filter((place) => hasUnit(layers, place));
  const through = valuesThrough(bench, pixels, off);
  yield 1 / 2;
  const hidden = layers.slice(0, -1).map(({ shape }, l) => ({
    activation: shape.activation,
    values: through.values[l] ?? new Float32Array(),
  }));
  const { logits } = through;
  return {
    hidden,
    logits,
    probabilities: probabilitiesOf(loss, logits),
    loss,
    unit:
      unit !== null && hasUnit(layers, unit) ? lookAtUnit(bench, pixels, off, unit, through) : null,
  };
}

/** The page may ask for a unit of the network before. */
const hasUnit = (layers: readonly Layer[], { layer, unit }: UnitPlace): boolean =>
  unit < (layers[layer]?.shape.outputs ?? 0);
