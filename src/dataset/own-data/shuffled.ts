import { threefry2x32 } from '../../lib/threefry.ts';

/** Tells these draws from all others that are made with the same function. */
const KEY = 0x6f_77_6e;
const TWO_TO_32 = 4_294_967_296;

/** 0, 1, … in an order that is always the same for so many: Fisher–Yates, from the end. */
export function shuffled(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const words = new Uint32Array(2);
  for (let i = count - 1; i > 0; i--) {
    threefry2x32(KEY, count, 0, i, words);
    const j = Math.floor(((words[0] ?? 0) * (i + 1)) / TWO_TO_32);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}
