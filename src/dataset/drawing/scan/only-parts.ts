import type { Part, Parts } from './parts.ts';

/**
 * The levels of the chosen parts and of the fading pixels that touch them; 0 elsewhere.
 *
 * @param levels [height, width]
 */
export function onlyParts(
  chosen: readonly Part[],
  { parts, numbers }: Parts,
  levels: Uint8Array,
  width: number,
): Uint8Array {
  const isChosen = [false, ...parts.map((part) => chosen.includes(part))];
  const kept = new Uint8Array(levels.length);
  for (let i = 0; i < levels.length; i++) {
    if (!isChosen[numbers[i] ?? 0]) continue;
    const column = i % width;
    const before = column > 0 ? 1 : 0;
    const after = column < width - 1 ? 1 : 0;
    for (let row = i - width; row <= i + width; row += width) {
      for (let near = row - before; near <= row + after; near++) {
        // The ink of other parts touches no pixel of this one.
        if (near >= 0 && near < levels.length) kept[near] = levels[near] ?? 0;
      }
    }
  }
  return kept;
}
