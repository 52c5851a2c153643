/** A spot of the picture, in its pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** The digit. */
  readonly digit: Spot & { readonly side: number };
  /** Where lines from the digit begin. */
  readonly digitEdge: Spot;
  /** Layer by layer, the units that are shown. */
  readonly units: readonly (readonly Spot[])[];
  readonly radius: number;
  /** Where the names of the layers stand. */
  readonly nameLine: number;
  /** Whether there is room for more than the shortest name of a layer. */
  readonly isWide: boolean;
}

const TOP = 10;
/** Between two units. */
const PITCH = 19;
const LARGEST_RADIUS = 7;
/** Below the units, for the names of the layers. */
const FOOT = 40;
/** Beside the outputs, for what they are called and what they come to. */
const OUTPUT_ROOM = 96;
const LARGEST_DIGIT = 96;
/** So wide a column has room for "Hidden layer 1". */
const NAME_WIDTH = 78;

/**
 * A network laid out from left to right: the digit, a column of units for each layer, and room for the
 * outputs' numbers.
 *
 * @param counts of the units shown, layer by layer.
 */
export function layOut(width: number, counts: readonly number[]): PictureLayout {
  const tallest = Math.max(1, ...counts);
  const tall = (tallest - 1) * PITCH + 2 * LARGEST_RADIUS;
  const middle = TOP + tall / 2;
  const side = Math.min(LARGEST_DIGIT, width * 0.17);
  const room = width - side - OUTPUT_ROOM;
  const column = room / counts.length;
  const units = counts.map((count, l) =>
    Array.from({ length: count }, (_, place) => ({
      x: side + (l + 1) * column - LARGEST_RADIUS,
      y: middle + (place - (count - 1) / 2) * PITCH,
    })),
  );
  return {
    width,
    height: TOP + tall + FOOT,
    digit: { x: 0, y: middle - side / 2, side },
    digitEdge: { x: side, y: middle },
    units,
    radius: Math.min(LARGEST_RADIUS, Math.max(3, column / 5)),
    nameLine: TOP + tall + 18,
    isWide: column >= NAME_WIDTH,
  };
}
