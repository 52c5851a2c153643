import type { LayerShape } from '../spec/layers.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { allocateWarps } from './augmentation.ts';
import type { Floats, SparseColumns, SparseRows, Warps } from './kernels/kernels.ts';
import type { Allocator } from './memory.ts';

/** The most examples that pass through the network at once; larger batches go in chunks of this. */
export const CHUNK_ROWS = 128;

/** Between the lists of two pixels: at a distance of 512 bytes they would share a few cache sets. */
const LIST_GAP = 4;

/** What a chunk of `rows` examples leaves behind on its way through the network; shared by threads. */
export interface Workspace {
  /** How many rows of the arrays are in use. */
  rows: number;
  readonly inputs: SparseRows;
  /** The same, for the backward pass. */
  readonly inputColumns: SparseColumns;
  /** How the digits are warped before they are read, if they are, and what comes of it. */
  readonly warps: Warps;
  readonly warpedPixels: Uint8Array;
  readonly labels: Uint8Array;
  /** The first layer's bias with the share of the background, where there is one. */
  readonly foldedBias: Floats;
  /** activations[l] is [rows, outputs of layer l]; the last holds logits, later dLogits. */
  readonly activations: readonly Floats[];
  /** For each hidden layer: the slopes of its activations going forward, dPreActivations going back. */
  readonly slopes: readonly Floats[];
  readonly losses: Floats;
  readonly predictions: Uint8Array;
}

export function allocateWorkspace(
  allocator: Allocator,
  shapes: readonly LayerShape[],
  rows: number,
): Workspace {
  const stride = shapes[0]?.inputs ?? 0;
  const outputs = (shape: LayerShape) => allocator.floats(rows * shape.outputs);
  const used = allocator.indices(1);
  const listStride = rows + LIST_GAP;
  return {
    get rows(): number {
      return used[0] ?? 0;
    },
    set rows(rows: number) {
      used[0] = rows;
    },
    inputs: {
      values: allocator.floats(rows * stride),
      columns: allocator.indices(rows * stride),
      counts: allocator.indices(rows),
      stride,
    },
    inputColumns: {
      values: allocator.floats(listStride * stride),
      rows: allocator.indices(listStride * stride),
      counts: allocator.indices(stride),
      stride: listStride,
    },
    warps: allocateWarps(allocator, rows),
    warpedPixels: allocator.bytes(rows * PIXEL_COUNT),
    labels: allocator.bytes(rows),
    foldedBias: allocator.floats(shapes[0]?.outputs ?? 0),
    activations: shapes.map(outputs),
    slopes: shapes.slice(0, -1).map(outputs),
    losses: allocator.floats(rows),
    predictions: allocator.bytes(rows),
  };
}
