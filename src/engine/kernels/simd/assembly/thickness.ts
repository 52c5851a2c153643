import { PADDED_SIDE, paddedDigit, SIDE } from './warp-scratch';

/** The darkest (or lightest) of each pixel and the two beside it. */
function extremeOfRow(row: usize, isThicker: bool): v128 {
  const left = v128.load(row);
  const pixel = v128.load(row, 1);
  const right = v128.load(row, 2);
  return extreme(left, pixel, right, isThicker);
}

function extreme(a: v128, b: v128, c: v128, isThicker: bool): v128 {
  if (isThicker) return i8x16.max_u(i8x16.max_u(a, b), c);
  return i8x16.min_u(i8x16.min_u(a, b), c);
}

/** `share` of the way from some levels to others, in 2⁻¹⁵; to the nearest level, halves up. */
function towards(from: v128, to: v128, share: v128): v128 {
  const low = i16x8.extend_low_i8x16_u(from);
  const high = i16x8.extend_high_i8x16_u(from);
  const lowWay = i16x8.sub(i16x8.extend_low_i8x16_u(to), low);
  const highWay = i16x8.sub(i16x8.extend_high_i8x16_u(to), high);
  return i8x16.narrow_i16x8_u(
    i16x8.add(low, i16x8.q15mulr_sat_s(lowWay, share)),
    i16x8.add(high, i16x8.q15mulr_sat_s(highWay, share)),
  );
}

/** The same as changeThickness, for 16 columns from this one on. */
function changeColumns(column: usize, share: v128, isThicker: bool, into: usize): void {
  let row = paddedDigit() + column;
  let above = extremeOfRow(row, isThicker);
  row += PADDED_SIDE;
  let here = extremeOfRow(row, isThicker);
  for (let y = 0; y < SIDE; y++) {
    const below = extremeOfRow(row + PADDED_SIDE, isThicker);
    const goal = extreme(above, here, below, isThicker);
    v128.store(into + column, towards(v128.load(row, 1), goal, share));
    above = here;
    here = below;
    row += PADDED_SIDE;
    into += SIDE;
  }
}

/**
 * into = the padded digit, each pixel of it |thickness| of the way to the darkest of the 3×3
 * around, or below 0 to the lightest; paper outside. The two halves of a row overlap. The share is
 * rounded to 2⁻¹⁵, which is at most 0.004 of a grey level; 1 is 32,767, from which a way of at
 * most 255 is still rounded to its end.
 */
export function changeThickness(thickness: f32, into: usize): void {
  const share = i16x8.splat(<i16>min<i32>(32767, <i32>(abs(thickness) * 32768 + 0.5)));
  changeColumns(0, share, thickness > 0, into);
  changeColumns(12, share, thickness > 0, into);
}
