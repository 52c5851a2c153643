import type { LayerHealth } from '../../spec/inspection/health.ts';

/**
 * How far one step moves the weights, as a share of their norm, is usually about 1e-3: Karpathy, notes to
 * Stanford's CS231n, "Neural Networks Part 3", ratio of weights to updates. A decade to each side is nothing unusual.
 */
export const USUAL_RATIO = 1e-3;
export const USUAL_RATIOS = { lowest: 1e-4, highest: 1e-2 } as const;

/** ‖Δw‖ / ‖w‖; null where all weights are 0. */
export function updateRatio({ updateNorm, weightNorm }: LayerHealth): number | null {
  return weightNorm > 0 ? updateNorm / weightNorm : null;
}

/** Of all layers: their geometric mean. Null where a layer has none, or is not moved at all. */
export function meanUpdateRatio(layers: readonly LayerHealth[]): number | null {
  let logs = 0;
  for (const layer of layers) {
    const ratio = updateRatio(layer);
    if (ratio === null || ratio === 0) return null;
    logs += Math.log(ratio);
  }
  return Math.exp(logs / layers.length);
}
