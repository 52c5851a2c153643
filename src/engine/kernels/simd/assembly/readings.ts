import { displacementX, displacementY, neighbours, SIDE } from './warp-scratch';

const CENTRE: f32 = 13.5;

/** Beyond it on either side is paper only, whose place in neighbours() is 0 and 29. */
const FARTHEST: f32 = 29;

/** NaN counts as 0, so that no address is beyond the table. */
function clamped(coordinates: v128): v128 {
  return f32x4.pmin(f32x4.splat(FARTHEST), f32x4.pmax(f32x4.splat(0), coordinates));
}

/**
 * Whole numbers from 0 to 2²³ − 1 as integers: they are the last bits of their sum with 2²³. V8
 * saturates i32x4.trunc_sat_f32x4_s so slowly that a digit took 6.0 µs with it and 2.5 without
 * (Intel Xeon, Node 20, no elastic field).
 */
function toIntegers(wholes: v128): v128 {
  return v128.and(f32x4.add(wholes, f32x4.splat(8_388_608)), i32x4.splat(0x7fffff));
}

/** Four words of the table, at these places. */
function wordsAt(table: usize, places: v128): v128 {
  let words = v128.load32_zero(table + ((<usize>i32x4.extract_lane(places, 0)) << 2));
  words = v128.load32_lane(table + ((<usize>i32x4.extract_lane(places, 1)) << 2), words, 1);
  words = v128.load32_lane(table + ((<usize>i32x4.extract_lane(places, 2)) << 2), words, 2);
  return v128.load32_lane(table + ((<usize>i32x4.extract_lane(places, 3)) << 2), words, 3);
}

/** Byte `shift` / 8 of each lane. */
function level(words: v128, shift: i32): v128 {
  return f32x4.convert_i32x4_s(v128.and(i32x4.shr_u(words, shift), i32x4.splat(0xff)));
}

function between(a: v128, b: v128, share: v128): v128 {
  return f32x4.add(a, f32x4.mul(share, f32x4.sub(b, a)));
}

/** The digit read bilinearly at four points, in places of the table. */
function read(table: usize, x: v128, y: v128): v128 {
  const left = f32x4.floor(x);
  const top = f32x4.floor(y);
  const places = f32x4.add(f32x4.mul(top, f32x4.splat(32)), left);
  const words = wordsAt(table, toIntegers(places));
  const right = f32x4.sub(x, left);
  const above = between(level(words, 0), level(words, 8), right);
  const below = between(level(words, 16), level(words, 24), right);
  return between(above, below, f32x4.sub(y, top));
}

/** Writes four readings as the bytes nearest to them, halves up. */
function storeLevels(into: usize, readings: v128): void {
  const words = toIntegers(f32x4.floor(f32x4.add(readings, f32x4.splat(0.5))));
  const halves = i16x8.narrow_i32x4_s(words, words);
  v128.store32_lane(into, i8x16.narrow_i16x8_u(halves, halves), 0);
}

/**
 * Pixel (x, y) of the result = the digit of neighbours() read at A·(x − c, y − c) + c + t + d(x, y),
 * c = 13.5. `transform` is A row by row and t; rows of the result are rowBytes apart.
 */
export function readDigit(transform: usize, into: usize, rowBytes: usize): void {
  const xx = load<f32>(transform);
  const xy = load<f32>(transform, 4);
  const yx = load<f32>(transform, 8);
  const yy = load<f32>(transform, 12);
  // One more than the pixel's coordinates, because the table starts one pixel outside.
  const originX = CENTRE + 1 + load<f32>(transform, 16) - CENTRE * (xx + xy);
  const originY = CENTRE + 1 + load<f32>(transform, 20) - CENTRE * (yx + yy);
  const table = neighbours();
  let dx = displacementX();
  let dy = displacementY();
  for (let y = 0; y < SIDE; y++) {
    const startX = f32x4.splat(originX + xy * <f32>y);
    const startY = f32x4.splat(originY + yy * <f32>y);
    let columns = f32x4(0, 1, 2, 3);
    for (let x = 0; x < SIDE; x += 4) {
      const alongX = f32x4.add(startX, f32x4.mul(f32x4.splat(xx), columns));
      const alongY = f32x4.add(startY, f32x4.mul(f32x4.splat(yx), columns));
      const pointX = clamped(f32x4.add(alongX, v128.load(dx)));
      const pointY = clamped(f32x4.add(alongY, v128.load(dy)));
      storeLevels(into + <usize>x, read(table, pointX, pointY));
      columns = f32x4.add(columns, f32x4.splat(4));
      dx += 16;
      dy += 16;
    }
    into += rowBytes;
  }
}
