import { insideOfDigit, neighbours, PADDED_SIDE, paddedDigit, SIDE } from './warp-scratch';

/** Copies 28 × 28 bytes into the padded digit. The two halves of a row overlap, to read no more. */
export function padDigit(digit: usize): void {
  let into = insideOfDigit();
  for (let y = 0; y < SIDE; y++) {
    v128.store(into, v128.load(digit));
    v128.store(into, v128.load(digit, 12), 12);
    digit += SIDE;
    into += PADDED_SIDE;
  }
}

/** Bytes as pairs with the next one: the first eight of them. */
function lowPairs(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

function highPairs(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

/** Makes neighbours() of 16 columns of the padded digit, so that a reading needs one load. */
function listColumnsFrom(column: usize): void {
  let row = paddedDigit() + column;
  let into = neighbours() + (column << 2);
  let low = i32x4.splat(0);
  let high = low;
  for (let y = 0; y <= SIDE + 1; y++) {
    row += PADDED_SIDE;
    const left = v128.load(row);
    const right = v128.load(row, 1);
    const nextLow = lowPairs(left, right);
    const nextHigh = highPairs(left, right);
    v128.store(into, v128.shuffle<i16>(low, nextLow, 0, 8, 1, 9, 2, 10, 3, 11));
    v128.store(into, v128.shuffle<i16>(low, nextLow, 4, 12, 5, 13, 6, 14, 7, 15), 16);
    v128.store(into, v128.shuffle<i16>(high, nextHigh, 0, 8, 1, 9, 2, 10, 3, 11), 32);
    v128.store(into, v128.shuffle<i16>(high, nextHigh, 4, 12, 5, 13, 6, 14, 7, 15), 48);
    low = nextLow;
    high = nextHigh;
    into += PADDED_SIDE << 2;
  }
}

/** Each pixel of the padded digit with its neighbours. */
export function listNeighbours(): void {
  listColumnsFrom(0);
  listColumnsFrom(16);
}
