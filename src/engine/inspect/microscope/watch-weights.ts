import type { CheckedWeight, WeightPlace } from '../../../spec/inspection/microscope.ts';
import type { Parameters } from '../../parameters.ts';
import type { StepSettings } from '../../step-settings.ts';
import type { NumericCheck } from './numeric-check.ts';
import { flatPlace, weightValues } from './weight-values.ts';

/** A weight whose derivative has been checked. */
export interface Examined {
  readonly place: WeightPlace;
  readonly check: NumericCheck;
}

/** Takes down some weights before a step. @returns what tells of the step once it is made. */
export function watchWeights(
  parameters: Parameters,
  settings: StepSettings,
  examined: readonly Examined[],
): () => readonly CheckedWeight[] {
  const taken = examined.map((weight) => {
    const at = flatPlace(parameters.layers, weight.place) ?? 0;
    return { ...weight, at, before: weightValues(parameters, at) };
  });
  return () =>
    taken.map(({ place, check, at, before }) => {
      const after = weightValues(parameters, at);
      return {
        place,
        backprop: before.gradient,
        numeric: check.derivative,
        switched: check.switched,
        update: {
          before: before.value,
          after: after.value,
          penalty: penaltyOf(before.value, settings),
          gradient: after.gradient,
          slotsBefore: before.slots,
          slotsAfter: after.slots,
        },
      };
    });
}

/** What `addPenaltyGradient` adds for a weight. */
const penaltyOf = (value: number, settings: StepSettings): number =>
  settings.at('l2Penalty') * value + settings.at('l1Penalty') * Math.sign(value);
