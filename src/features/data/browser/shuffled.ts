import { threefry2x32 } from '../../../lib/threefry.ts';

const TWO_TO_32 = 4_294_967_296;

/**
 * The items in an order that looks like none, the same for the same seed. Fisher & Yates, from the
 * end.
 */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const mixed = [...items];
  const words = new Uint32Array(2);
  for (let last = mixed.length - 1; last > 0; last--) {
    threefry2x32(seed, 0, 0, last, words);
    const other = Math.floor(((words[0] ?? 0) * (last + 1)) / TWO_TO_32);
    const moved = mixed[last] as Item;
    mixed[last] = mixed[other] as Item;
    mixed[other] = moved;
  }
  return mixed;
}
