const FULL_INK = 255;

/** What has to be drawn and what erased to make one digit of another. */
export interface InkChange {
  /** [784] strength, 0 to 255: the largest change of either way in full. */
  readonly added: Uint8Array;
  readonly removed: Uint8Array;
  /** How much, in full pixels of ink. */
  readonly addedInk: number;
  readonly removedInk: number;
  /** The largest change of a pixel, in shares of full ink. */
  readonly largest: number;
}

/** @param from, to 784 grey levels. */
export function inkChange(from: Uint8Array, to: Uint8Array): InkChange {
  const added = from.map((level, i) => Math.max(0, (to[i] ?? 0) - level));
  const removed = from.map((level, i) => Math.max(0, level - (to[i] ?? 0)));
  const largest = Math.max(...added, ...removed);
  const inFull = (level: number) => (largest === 0 ? 0 : Math.round((level / largest) * FULL_INK));
  return {
    added: added.map(inFull),
    removed: removed.map(inFull),
    addedInk: inkIn(added),
    removedInk: inkIn(removed),
    largest: largest / FULL_INK,
  };
}

const inkIn = (levels: Uint8Array): number =>
  levels.reduce((sum, level) => sum + level, 0) / FULL_INK;
