import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import type { Phase } from '../../../store/inspection/slow-motion/slow-motion.ts';

/** The phases that do something to single weights. */
export type EdgePhase = Exclude<Phase, 'loss'>;

/** What lies between the units of a layer and those before, in a phase; see `SlowStepLayer`. */
export function edgeValues(layer: SlowStepLayer, phase: Phase): Float64Array {
  if (phase === 'backward') return layer.gradients;
  return phase === 'update' ? layer.changes : layer.weights;
}

/** A weight of the picture. */
export interface Edge {
  /** The layer that it leads to; not the first, into which whole pictures lead. */
  readonly layer: number;
  /** Units of their layers, from 0. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The weight itself before the step. */
  readonly weight: number;
}

/** Of all weights in the picture those that do the most in a phase, the largest first. */
export function strongestEdges(
  layers: readonly SlowStepLayer[],
  phase: EdgePhase,
  most: number,
): Edge[] {
  return layers
    .flatMap((layer, l) => edgesInto(layer, layers[l - 1], l, phase))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, most);
}

function edgesInto(
  layer: SlowStepLayer,
  before: SlowStepLayer | undefined,
  l: number,
  phase: EdgePhase,
): Edge[] {
  if (before === undefined) return [];
  const values = edgeValues(layer, phase);
  return Array.from(values, (value, edge) => ({
    layer: l,
    from: before.units[Math.floor(edge / layer.units.length)] ?? 0,
    to: layer.units[edge % layer.units.length] ?? 0,
    value,
    weight: layer.weights[edge] ?? 0,
  }));
}
