/**
 * A table's levels may go to 255, to 1, or, as in the digits of scikit-learn, to 16: which of them shows
 * when all are read. Until then a level is kept as so many parts, in 16 bits, from which bytes and
 * 255ths alike can be had back exactly.
 */
const PARTS = 257;

/** White, in the ranges there are; of several that hold all levels the smallest is meant. */
const WHITES = [1, 16, 255];

/** @param levels 0 to 255, not rounded. */
export function levelParts(levels: Float64Array): Uint16Array {
  const parts = new Uint16Array(levels.length);
  for (let i = 0; i < parts.length; i++) parts[i] = Math.round((levels[i] ?? 0) * PARTS);
  return parts;
}

/** @param most the largest level of the table. @returns that range's white. */
export function whiteOf(most: number): number {
  return WHITES.find((white) => most <= white) ?? 255;
}

/** @returns 0 (black) to 255 (white). */
export function levelsOf(parts: Uint16Array, white: number): Uint8Array {
  const scale = 255 / (PARTS * white);
  const levels = new Uint8Array(parts.length);
  for (let i = 0; i < levels.length; i++) levels[i] = Math.round((parts[i] ?? 0) * scale);
  return levels;
}
