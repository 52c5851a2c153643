/** How a byte is foretold from those at its left, above it and at the left above it. */
const PREDICTIONS: readonly ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/**
 * Undoes the filters of PNG's rows: each begins with the number of its own, and has the differences
 * to what that foretells.
 *
 * @param filtered [height, 1 + rowBytes]
 * @param pixelBytes how far at the left the byte of the same sample is.
 * @returns [height, rowBytes]; null where a filter has another number.
 */
export function unfilter(
  filtered: Uint8Array,
  rowBytes: number,
  pixelBytes: number,
): Uint8Array | null {
  const height = filtered.length / (1 + rowBytes);
  const rows = new Uint8Array(height * rowBytes);
  for (let y = 0; y < height; y++) {
    const source = y * (1 + rowBytes);
    const predict = PREDICTIONS[filtered[source] ?? 0];
    if (predict === undefined) return null;
    const row = y * rowBytes;
    for (let i = 0; i < rowBytes; i++) {
      const hasLeft = i >= pixelBytes;
      const left = hasLeft ? (rows[row + i - pixelBytes] ?? 0) : 0;
      const up = rows[row + i - rowBytes] ?? 0;
      const upLeft = hasLeft ? (rows[row + i - rowBytes - pixelBytes] ?? 0) : 0;
      rows[row + i] = (filtered[source + 1 + i] ?? 0) + predict(left, up, upLeft);
    }
  }
  return rows;
}

/** The one of the three that is nearest to left + up − upLeft; of those as near the first. */
function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toUpLeft = Math.abs(estimate - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
