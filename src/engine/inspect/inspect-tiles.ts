import { partOf } from '../../lib/part-of.ts';
import type { OpenedUnit, TilesFinding, TilesQuestion } from '../../spec/inspection/tiles.ts';
import { largestMagnitude } from '../../spec/inspection/weight-range.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { arrayAt, type Layer } from '../parameters.ts';
import { fullColorOf } from './full-color.ts';
import { type InspectionBench, type InspectionPlan, lookingAt } from './inspection.ts';
import { weightRangeOf } from './weight-range.ts';

/** The first layer's weights, unit by unit: only those of the units asked about are copied. */
export function inspectTiles(
  { network }: InspectionBench,
  { units, opened }: TilesQuestion,
): InspectionPlan<TilesFinding> {
  return lookingAt<TilesFinding>(function* () {
    const { layers } = network.parameters;
    const first = arrayAt(layers, 0);
    const range = yield* partOf(weightRangeOf(first.weights), 0, 1 / 2);
    const color = fullColorOf(first.weights, largestMagnitude(range));
    const fullColor = yield* partOf(color, 1 / 2, 1);
    const isThere = (unit: number) => unit < first.shape.outputs;
    const shown = Int32Array.from(units.filter(isThere));
    return {
      units: shown,
      weights: incomingWeights(first, shown),
      range,
      fullColor,
      opened: opened !== null && isThere(opened) ? openedUnit(layers, opened) : null,
    };
  });
}

function openedUnit(layers: readonly Layer[], unit: number): OpenedUnit {
  const first = arrayAt(layers, 0);
  return {
    unit,
    weights: incomingWeights(first, Int32Array.of(unit)),
    bias: first.bias[unit] ?? 0,
    outgoing: layers.length > 1 ? outgoingWeights(arrayAt(layers, 1), unit) : null,
  };
}

/** Columns of weights[784, O] as rows, [units, 784]. */
function incomingWeights({ weights, shape }: Layer, units: Int32Array): Float32Array {
  const tiles = new Float32Array(units.length * PIXEL_COUNT);
  // Pixels outside, so that the weights are read in memory order.
  for (let pixel = 0; pixel < PIXEL_COUNT; pixel++) {
    const row = pixel * shape.outputs;
    for (let i = 0; i < units.length; i++) {
      tiles[i * PIXEL_COUNT + pixel] = weights[row + (units[i] ?? 0)] ?? 0;
    }
  }
  return tiles;
}

/** A row of the next layer's weights[I, O]. */
function outgoingWeights({ weights, shape }: Layer, unit: number): Float32Array {
  return Float32Array.from(weights.subarray(unit * shape.outputs, (unit + 1) * shape.outputs));
}
