import type { Allocator } from '../engine/memory.ts';

/** Plain arrays; floats in float64, for gradient checks and golden runs. */
export const float64Allocator: Allocator = {
  floats: (length) => new Float64Array(length),
  doubles: (length) => new Float64Array(length),
  indices: (length) => new Int32Array(length),
  bytes: (length) => new Uint8Array(length),
};

/** Plain arrays, floats in float32. */
export const float32Allocator: Allocator = {
  ...float64Allocator,
  floats: (length) => new Float32Array(length),
};
