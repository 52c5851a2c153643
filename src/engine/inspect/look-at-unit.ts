import type { UnitEffect, UnitFinding } from '../../spec/inspection/activations.ts';
import { isSameUnit, type UnitPlace } from '../../spec/inspection/unit-place.ts';
import { inkOf } from '../explain/ink.ts';
import { scaled } from '../input-scaling.ts';
import { arrayAt } from '../parameters.ts';
import { probabilitiesOf } from '../probabilities.ts';
import type { InspectionBench } from './inspection.ts';
import { type ValuesThrough, valuesThrough } from './values-through.ts';

/**
 * How a unit comes to its value and what it does to the answer.
 *
 * @param pixels 784 grey levels. @param off hidden units that are switched off. @param through what the digit
 * left in the network without those.
 */
export function lookAtUnit(
  bench: InspectionBench,
  pixels: Uint8Array,
  off: readonly UnitPlace[],
  place: UnitPlace,
  through: ValuesThrough,
): UnitFinding {
  const { layers } = bench.network.parameters;
  const { shape, weights, bias } = arrayAt(layers, place.layer);
  const inputs =
    place.layer === 0 ? inputsOf(bench, pixels) : arrayAt(through.values, place.layer - 1).slice();
  const column = Float32Array.from(inputs, (_, i) => weights[i * shape.outputs + place.unit] ?? 0);
  const offset = bias[place.unit] ?? 0;
  return {
    place,
    activation: shape.activation,
    inputs,
    weights: column,
    bias: offset,
    sum: column.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), offset),
    value: arrayAt(through.made, place.layer)[place.unit] ?? 0,
    isOff: off.some((other) => isSameUnit(other, place)),
    effect: place.layer < layers.length - 1 ? effectOf(bench, pixels, off, place, through) : null,
  };
}

/** [784] what the pixels are worth to the first layer, paper included. */
function inputsOf({ spec }: InspectionBench, pixels: Uint8Array): Float32Array {
  return Float32Array.from(inkOf(pixels), (ink) => scaled(spec.inputScaling, ink));
}

/** Takes the digit through the network once more, with the unit switched the other way. */
function effectOf(
  bench: InspectionBench,
  pixels: Uint8Array,
  off: readonly UnitPlace[],
  place: UnitPlace,
  { logits }: ValuesThrough,
): UnitEffect {
  const others = off.filter((other) => !isSameUnit(other, place));
  const isOff = others.length < off.length;
  const changed = valuesThrough(bench, pixels, isOff ? others : [...others, place]).logits;
  const [before, after] = isOff ? [changed, logits] : [logits, changed];
  const { loss } = bench.spec;
  return {
    logits: differences(after, before),
    probabilities: differences(probabilitiesOf(loss, after), probabilitiesOf(loss, before)),
  };
}

const differences = (after: ArrayLike<number>, before: ArrayLike<number>): Float64Array =>
  Float64Array.from(after, (value, k) => value - (before[k] ?? 0));
