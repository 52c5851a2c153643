import type { WeightPlace } from '../../../spec/inspection/microscope.ts';
import { arrayAt } from '../../parameters.ts';
import { KINKED } from '../plain-activation.ts';
import { type LossTerms, plainLoss } from '../plain-answer.ts';
import { type PlainNetwork, plainForward } from '../plain-forward.ts';

/**
 * ε. In float64 the rounding of the losses adds about 1e-12 to the quotient, and what ε leaves out of the
 * curve is of the order of ε² = 1e-8.
 */
export const NUDGE = 1e-4;

export interface NumericCheck {
  /** (loss(w + ε) − loss(w − ε)) / 2ε */
  readonly derivative: number;
  /** Units whose kink lies between the two. */
  readonly switched: number;
}

/**
 * The derivative of an example's loss with respect to one weight, by nudging that weight up and down.
 *
 * @param inputs what the weight's layer reads of the example.
 * @param share yielded after each layer.
 */
export function* checkNumerically(
  network: PlainNetwork,
  terms: LossTerms,
  { layer, input, unit }: WeightPlace,
  inputs: Float64Array,
  share: number,
): Generator<number, NumericCheck, undefined> {
  const up = yield* plainForward(network, inputs, share, layer, { input, unit, by: NUDGE });
  const down = yield* plainForward(network, inputs, share, layer, { input, unit, by: -NUDGE });
  const loss = (activations: readonly Float64Array[]) =>
    plainLoss(arrayAt(activations, activations.length - 1), terms);
  return {
    derivative: (loss(up) - loss(down)) / (2 * NUDGE),
    switched: switchedUnits(network, layer, up, down),
  };
}

function switchedUnits(
  { layers }: PlainNetwork,
  from: number,
  up: readonly Float64Array[],
  down: readonly Float64Array[],
): number {
  return up.reduce((count, activations, l) => {
    if (!KINKED.has(arrayAt(layers, from + l).shape.activation)) return count;
    const others = arrayAt(down, l);
    return count + activations.filter((a, unit) => a > 0 !== (others[unit] ?? 0) > 0).length;
  }, 0);
}
