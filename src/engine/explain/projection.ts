/**
 * The nearest ink to `from`, within 0 … 1 a pixel, at which weights · ink is `gain` more than there.
 *
 * It lies at clamp(from + λ · weights): pixels that meet their bound stay there, and the others
 * make up for them, so that λ only grows from round to round and each round bounds a pixel more.
 * Where not even all bounds together give the gain it is the bounds. Without a gain it is `from`.
 *
 * @param weights not all 0, or there is nothing to gain.
 */
export function projected(from: Float64Array, weights: Float64Array, gain: number): Float64Array {
  const ink = from.slice();
  const isBound = new Uint8Array(from.length);
  let missing = gain;
  let isSettled = gain <= 0;
  while (!isSettled) {
    const factor = missing / freeSquares(weights, isBound);
    isSettled = true;
    missing = gain;
    for (let i = 0; i < ink.length; i++) {
      const start = from[i] ?? 0;
      const weight = weights[i] ?? 0;
      if (isBound[i] === 0 && weight !== 0) ink[i] = start + factor * weight;
      const moved = ink[i] ?? 0;
      if (moved < 0 || moved > 1) {
        ink[i] = moved < 0 ? 0 : 1;
        isBound[i] = 1;
        isSettled = false;
      }
      if (isBound[i] === 1) missing -= weight * ((ink[i] ?? 0) - start);
    }
  }
  return ink;
}

function freeSquares(weights: Float64Array, isBound: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (isBound[i] === 0) sum += weight * weight;
  }
  return sum;
}
