import { IMAGE_SIDE, PIXEL_COUNT } from '../spec/mnist.ts';

/** Grey levels beside one another. */
interface Stroke {
  readonly row: number;
  readonly column: number;
  readonly levels: readonly number[];
}

/** A digit of a few pixels on paper. */
export function madeDigit(strokes: readonly Stroke[]): Uint8Array {
  const pixels = new Uint8Array(PIXEL_COUNT);
  for (const { row, column, levels } of strokes) pixels.set(levels, row * IMAGE_SIDE + column);
  return pixels;
}
