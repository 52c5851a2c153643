import { packed } from './scratch';

/** Pixels a side of a digit, and of a row of one with its margins. */
export const SIDE: i32 = 28;
export const PIXELS: i32 = 784;
export const PADDED_SIDE: i32 = 32;

/** Floats from one row of the padded field to the next: between two rows stand 16 zeros. */
export const FIELD_STRIDE: usize = 44;
const FIELD_MARGIN: usize = 16;

/** Bytes of the parts. Their sum is known to ../scratch-bytes.ts. */
const DIGIT: usize = 1024;
const NEIGHBOURS: usize = 30 * 32 * 4;
const FIELD: usize = 784 * 4;
const PADDED_FIELD: usize = (28 * FIELD_STRIDE + FIELD_MARGIN) << 2;

/** A digit in 31 rows of 32 bytes: paper, then rows of paper, 28 pixels, paper, then paper. */
export function paddedDigit(): usize {
  return packed();
}

/** Where its pixel (0, 0) is. */
export function insideOfDigit(): usize {
  return packed() + PADDED_SIDE + 1;
}

/** 30 rows of 32 words: word (x + 1, y + 1) is the pixels (x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1). */
export function neighbours(): usize {
  return packed() + DIGIT;
}

/** The displacement of each pixel to the right, in pixels. */
export function displacementX(): usize {
  return packed() + DIGIT + NEIGHBOURS;
}

/** The displacement of each pixel downwards. */
export function displacementY(): usize {
  return packed() + DIGIT + NEIGHBOURS + FIELD;
}

/** Pixel (0, 0) of a field whose rows have zeros beside them. */
export function paddedField(): usize {
  return packed() + DIGIT + NEIGHBOURS + 2 * FIELD + (FIELD_MARGIN << 2);
}

/** Sets all to 0: the margins, which nothing is written to, and the displacements. */
export function clearWarpScratch(): void {
  memory.fill(packed(), 0, DIGIT + NEIGHBOURS + 2 * FIELD + PADDED_FIELD);
}
