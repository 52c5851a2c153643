const PARITY: i32 = 0x1bd11bda;

/** x1 rotated left, then exclusive-or with x0: half a round. */
function mix(x0: v128, x1: v128, rotation: i32): v128 {
  return v128.xor(v128.or(i32x4.shl(x1, rotation), i32x4.shr_u(x1, 32 - rotation)), x0);
}

/**
 * Four blocks of Threefry-2x32 with 20 rounds, the same words as lib/threefry.ts: those of counters
 * (counter0, first), (counter0, first + 1), … Their eight words in order go to `into`.
 */
export function fourBlocks(key0: i32, key1: i32, counter0: i32, first: i32, into: usize): void {
  const key2 = PARITY ^ key0 ^ key1;
  let x0 = i32x4.splat(counter0 + key0);
  let x1 = i32x4.add(i32x4.splat(first + key1), i32x4(0, 1, 2, 3));
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 13);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 15);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 26);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 6);
  x0 = i32x4.add(x0, i32x4.splat(key1));
  x1 = i32x4.add(x1, i32x4.splat(key2 + 1));
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 17);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 29);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 16);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 24);
  x0 = i32x4.add(x0, i32x4.splat(key2));
  x1 = i32x4.add(x1, i32x4.splat(key0 + 2));
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 13);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 15);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 26);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 6);
  x0 = i32x4.add(x0, i32x4.splat(key0));
  x1 = i32x4.add(x1, i32x4.splat(key1 + 3));
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 17);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 29);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 16);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 24);
  x0 = i32x4.add(x0, i32x4.splat(key1));
  x1 = i32x4.add(x1, i32x4.splat(key2 + 4));
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 13);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 15);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 26);
  x0 = i32x4.add(x0, x1);
  x1 = mix(x0, x1, 6);
  x0 = i32x4.add(x0, i32x4.splat(key2));
  x1 = i32x4.add(x1, i32x4.splat(key0 + 5));
  v128.store(into, v128.shuffle<i32>(x0, x1, 0, 4, 1, 5));
  v128.store(into, v128.shuffle<i32>(x0, x1, 2, 6, 3, 7), 16);
}
