import { lanesFrom, storeLanes } from './lanes';
import { tile } from './scratch';
import { fourBlocks } from './threefry';

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
    for (let u = 0; u < units; u += 8) {
      fourBlocks(key0, key1, firstRow + r, u >> 1, words);
      const first = v128.and(i32x4.ge_u(v128.load(words), limit), f32x4.splat(scale));
      const second = v128.and(i32x4.ge_u(v128.load(words, 16), limit), f32x4.splat(scale));
      const at = row + ((<usize>u) << 2);
      multiply(values + at, first, units - u);
      multiply(slopes + at, first, units - u);
      multiply(values + at + 16, second, units - u - 4);
      multiply(slopes + at + 16, second, units - u - 4);
    }
  }
}
