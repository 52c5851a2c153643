import type { LayerShape } from '../../../spec/layers.ts';

const FLOAT_BYTES = 4;

/** A line of nothing, a tile, zeros (assembly/scratch.ts), two blocks that start on a cache line. */
const FIXED_FLOATS = 16 + 32 + 32 + 2 * 16;

/** Columns of a block of dOutputs or of sums. */
const BLOCK_COLUMNS = 32;

/** Inputs to a part of the lists of non-zero inputs, and of the weights that go with it. */
const PART_DEPTH = 192;

/** What a digit takes up while it is warped (assembly/warp-scratch.ts). */
const WARP_FLOATS = 4_032;

const inQuads = (count: number): number => Math.ceil(count / 4) * 4;

/**
 * Bytes of scratch memory that an instance needs for layers of these shapes and at most `rows` rows
 * at a time. Every thread needs its own, on cache lines (64 bytes) that no other thread writes to.
 */
export function scratchBytes(shapes: readonly LayerShape[], rows: number): number {
  const needs = shapes.slice(1).map(({ inputs, outputs }) => {
    const depth = Math.max(inputs, outputs);
    const packedForward = 8 + depth * (8 + inQuads(rows));
    const packedGradient = rows * (16 + inQuads(inputs));
    const lists = rows * (2 * depth + Math.ceil(depth / PART_DEPTH)) + inputs;
    const blocks = (rows + PART_DEPTH) * BLOCK_COLUMNS;
    return Math.max(packedForward, packedGradient, lists + blocks);
  });
  return FLOAT_BYTES * (FIXED_FLOATS + Math.max(rows * BLOCK_COLUMNS, WARP_FLOATS, ...needs));
}
