import type { LayerShape } from '../../../spec/layers.ts';

const FLOAT_BYTES = 4;

/** Grey levels, a tile, zeros: see assembly/scratch.ts. */
const FIXED_FLOATS = 256 + 32 + 32;

/** Columns of dOutputs that the first layer's weight gradient packs. */
const SPARSE_BLOCK = 32;

const inQuads = (count: number): number => Math.ceil(count / 4) * 4;

/**
 * Bytes of scratch memory that an instance needs for layers of these shapes and at most `rows` rows
 * at a time. Every thread needs its own; on a cache line (64 bytes) of their own they are fastest.
 */
export function scratchBytes(shapes: readonly LayerShape[], rows: number): number {
  const dense = shapes.slice(1).map(({ inputs, outputs }) => {
    const depth = Math.max(inputs, outputs);
    const forwardAndInputGradient = 8 + depth * (8 + inQuads(rows));
    const weightGradient = rows * (16 + inQuads(inputs));
    return Math.max(forwardAndInputGradient, weightGradient);
  });
  return FLOAT_BYTES * (FIXED_FLOATS + Math.max(rows * SPARSE_BLOCK, ...dense));
}
