import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { arrayAt, type Layer } from '../../parameters.ts';
import { normOf, plainNorm } from '../layer-norms.ts';
import { edgesBetween, normsInto, sumsInto } from './layer-edges.ts';
import { mostActive } from './shown-units.ts';

/** What the example has made of a network, by layers. */
export interface RowValues {
  /** What the first layer reads. */
  readonly inputs: Float64Array;
  /** Of all layers; the last are the logits. */
  readonly activations: readonly ArrayLike<number>[];
  readonly deltas: readonly Float64Array[];
}

/** How a layer is told of: what is known before the update. */
export type LayerBefore = Omit<SlowStepLayer, 'changes' | 'updateNorm'>;

interface Parts {
  readonly kernels: Kernels;
  readonly mostUnits: number;
}

/** What the layers have come to once the batch's gradients are there. */
export function layersBefore(
  { kernels, mostUnits }: Parts,
  layers: readonly Layer[],
  { inputs, activations, deltas }: RowValues,
): LayerBefore[] {
  const last = layers.length - 1;
  const shown = activations.map((values, l) =>
    // Of the classes none may be missing.
    mostActive(values, l === last ? values.length : mostUnits),
  );
  return layers.map((layer, l) => {
    const { weights, dWeights } = layer;
    const units = arrayAt(shown, l);
    const values = arrayAt(activations, l);
    const from = l === 0 ? null : arrayAt(shown, l - 1);
    return {
      units,
      unitCount: values.length,
      activeCount: countAbove0(values),
      activations: pick(values, units),
      deltas: pick(arrayAt(deltas, l), units),
      weights: from ? edgesBetween(layer, weights, from, units) : sumsInto(layer, inputs, units),
      gradients: edgesInto(layer, dWeights, from, units),
      gradientNorm: normOf(kernels, dWeights),
      weightNorm: normOf(kernels, weights),
    };
  });
}

/**
 * What the update has changed in a layer.
 *
 * @param change of all its weights. @param from the units shown of the layer before; null before the first.
 */
export function changesIn(
  layer: Layer,
  { units }: LayerBefore,
  change: ArrayLike<number>,
  from: Int32Array | null,
): Pick<SlowStepLayer, 'changes' | 'updateNorm'> {
  return { changes: edgesInto(layer, change, from, units), updateNorm: plainNorm(change) };
}

/** From the picture only the norm of each unit's many. */
function edgesInto(
  layer: Layer,
  values: ArrayLike<number>,
  from: Int32Array | null,
  to: Int32Array,
): Float64Array {
  return from === null ? normsInto(layer, values, to) : edgesBetween(layer, values, from, to);
}

const pick = (values: ArrayLike<number>, units: Int32Array): Float64Array =>
  Float64Array.from(units, (unit) => values[unit] ?? 0);

function countAbove0(values: ArrayLike<number>): number {
  let count = 0;
  for (let unit = 0; unit < values.length; unit++) if ((values[unit] ?? 0) > 0) count += 1;
  return count;
}
