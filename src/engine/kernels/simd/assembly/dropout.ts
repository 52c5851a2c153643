import { lanesFrom, storeLanes } from './lanes';
import { tile } from './scratch';
import { eightBlocks } from './threefry';

/** values ← values ∘ factors, in the first `count` ≤ 4 lanes. */
function multiply(values: usize, factors: v128, count: i32): void {
  if (count >= 4) v128.store(values, f32x4.mul(v128.load(values), factors));
  else storeLanes(values, f32x4.mul(lanesFrom(values, count), factors), count);
}

/** Every unit is dropped if its random word is below the threshold, and otherwise scaled. */
export function dropout(
  values: usize,
  slopes: usize,
  units: i32,
  rowFrom: i32,
  rowTo: i32,
  firstRow: i32,
  threshold: i32,
  scale: f32,
  key0: i32,
  key1: i32,
): void {
  const limit = i32x4.splat(threshold);
  const words = tile();
  for (let r = rowFrom; r < rowTo; r++) {
    const row = (<usize>(r * units)) << 2;
    for (let u = 0; u < units; u += 16) {
      eightBlocks(key0, key1, firstRow + r, u >> 1, words);
      const end = min(units, u + 16);
      for (let v = u; v < end; v += 4) {
        const drawn = v128.load(words + ((<usize>(v - u)) << 2));
        const factors = v128.and(i32x4.ge_u(drawn, limit), f32x4.splat(scale));
        const at = row + ((<usize>v) << 2);
        multiply(values + at, factors, units - v);
        multiply(slopes + at, factors, units - v);
      }
    }
  }
}
