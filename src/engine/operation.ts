/**
 * A piece of a pass through the network. Its tiles write different outputs, so they may run in any
 * order, on any thread, with a pause between them, and no sum changes its order.
 */
export interface Operation {
  /** Depends on the rows in use; asked again for every chunk. */
  tileCount(): number;
  run(tile: number): void;
}

/** Multiplications a tile should take: well under a millisecond of fast kernels, a few of plain ones. */
const TILE_MULTIPLICATIONS = 1 << 20;

/** How many items make a tile when each takes this many multiplications; a multiple of `unit`. */
export function itemsPerTile(multiplicationsPerItem: number, unit = 1): number {
  const items = TILE_MULTIPLICATIONS / Math.max(1, multiplicationsPerItem);
  return Math.max(1, Math.floor(items / unit)) * unit;
}

/** An operation over `items()` items, cut into tiles of `perTile`. */
export function tiledOperation(
  items: () => number,
  perTile: number,
  run: (from: number, to: number) => void,
): Operation {
  return {
    tileCount: () => Math.ceil(items() / perTile),
    run: (tile) => run(tile * perTile, Math.min((tile + 1) * perTile, items())),
  };
}

/** An operation that is not worth cutting up. */
export function wholeOperation(run: () => void): Operation {
  return { tileCount: () => 1, run };
}
