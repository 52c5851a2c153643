/**
 * A piece of a pass through the network. Its tiles write different outputs, so they may run in any
 * order, on any thread, with a pause between them, and no sum changes its order.
 */
export interface Operation {
  /** Depends on the rows in use; asked again for every chunk. */
  tileCount(): number;
  run(tile: number): void;
}

/** How an operation may be cut. Costs are in multiplications. */
export interface Cut {
  readonly costPerItem: number;
  /** Tiles are a multiple of this many items. */
  readonly unit: number;
  /** The threads that share the tiles. */
  readonly members: number;
  /** The most a tile may cost. */
  readonly largest: number;
}

/** Handing a tile to another thread costs about as much as this. */
const SMALLEST_TILE = 1 << 15;

/** Items in a tile: an even share for every thread, unless that is too large or not worth it. */
export function itemsPerTile(items: number, { costPerItem, unit, members, largest }: Cut): number {
  const isWorthSharing = items * costPerItem >= 2 * SMALLEST_TILE;
  const share = isWorthSharing ? Math.ceil(items / members) : items;
  const most = Math.max(1, Math.floor(largest / costPerItem));
  const units = Math.ceil(Math.min(share, most) / unit);
  return Math.max(1, units) * unit;
}

/** An operation over `items()` items in tiles. */
export function tiledOperation(
  items: () => number,
  cut: Cut,
  run: (from: number, to: number) => void,
): Operation {
  return {
    tileCount: () => Math.ceil(items() / itemsPerTile(items(), cut)),
    run: (tile) => {
      const count = items();
      const size = itemsPerTile(count, cut);
      run(tile * size, Math.min((tile + 1) * size, count));
    },
  };
}

/** An operation that is not worth cutting up. */
export function wholeOperation(run: () => void): Operation {
  return { tileCount: () => 1, run };
}
