import { PIXEL_COUNT } from '../../../spec/mnist.ts';
import { largestOf } from '../cells.ts';

/** [n, 784] weights of which the strongest of each tile is ±1; a tile of zeros stays one. */
export function tilesOfFullStrength(weights: Float32Array): Float32Array {
  const scaled = new Float32Array(weights.length);
  for (let from = 0; from < weights.length; from += PIXEL_COUNT) {
    const tile = weights.subarray(from, from + PIXEL_COUNT);
    const largest = largestOf(tile);
    if (largest > 0)
      scaled.set(
        tile.map((weight) => weight / largest),
        from,
      );
  }
  return scaled;
}
