/**
 * Weights[I,O], row-major, as a byte each and a scale a column, that is for each unit they lead into:
 *
 *   scale[o] = max over i of |w[i,o]| / 127     level[i,o] = w[i,o] / scale[o], rounded half away from 0
 *
 * Symmetric: 0 stays 0, and w and −w stay opposites. No weight is off by more than half its scale.
 * Jacob et al. 2018, arXiv:1712.05877, without their zero point; a scale a channel as in Krishnamoorthi
 * 2018, arXiv:1806.08342, section 3.
 */
export interface ByteWeights {
  /** [I,O], −127 to 127. */
  readonly levels: Int8Array;
  /** [O], not negative. */
  readonly scales: Float32Array;
}

export const HIGHEST_LEVEL = 127;

/** @param weights [I,O], finite. */
export function toBytes(weights: Float32Array, outputs: number): ByteWeights {
  const scales = new Float32Array(outputs);
  weights.forEach((weight, i) => {
    const o = i % outputs;
    scales[o] = Math.max(scales[o] ?? 0, Math.abs(weight));
  });
  for (let o = 0; o < outputs; o++) scales[o] = (scales[o] ?? 0) / HIGHEST_LEVEL;
  const levels = Int8Array.from(weights, (weight, i) => levelOf(weight, scales[i % outputs] ?? 0));
  return { levels, scales };
}

function levelOf(weight: number, scale: number): number {
  // Of a column of zeros, or of weights too small to have a scale.
  if (scale === 0) return 0;
  const size = Math.min(HIGHEST_LEVEL, Math.floor(Math.abs(weight) / scale + 0.5));
  return weight < 0 ? -size : size;
}

/** Writes level × scale, rounded once to float32, into `weights` [I,O]. */
export function fromBytes({ levels, scales }: ByteWeights, weights: Float32Array): void {
  const { length: outputs } = scales;
  for (let i = 0; i < levels.length; i++) {
    weights[i] = (levels[i] ?? 0) * (scales[i % outputs] ?? 0);
  }
}
