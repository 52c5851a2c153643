import type { Box } from '../box.ts';
import { longerSide } from './grey-image.ts';

/** Ink that hangs together. */
export interface Part {
  /** In pixels. */
  readonly area: number;
  /** In pixels: right and bottom are the far edges of the last pixels. */
  readonly box: Box;
  readonly touchesEdge: boolean;
}

export interface Parts {
  /** [height, width]: which of `parts` a pixel belongs to, counted from 1; 0 where there is no ink. */
  readonly numbers: Int32Array;
  readonly parts: readonly Part[];
}

/**
 * Ink in pieces: pixels that touch, be it by a corner, belong together.
 *
 * @param levels [height, width]
 * @param least ink begins at this level.
 */
export function partsOf(levels: Uint8Array, width: number, height: number, least: number): Parts {
  const numbers = new Int32Array(levels.length);
  const parts: Part[] = [];
  const waiting = new Int32Array(levels.length);
  for (let i = 0; i < levels.length; i++) {
    if ((levels[i] ?? 0) < least || numbers[i] !== 0) continue;
    parts.push(fillPart(i, parts.length + 1));
  }
  return { numbers, parts };

  function fillPart(start: number, number: number): Part {
    let [left, top, right, bottom] = [width, height, 0, 0];
    let count = 1;
    waiting[0] = start;
    numbers[start] = number;
    // Pixels stay in the list after their turn, so its length is the area.
    for (let turn = 0; turn < count; turn++) {
      const index = waiting[turn] ?? 0;
      const x = index % width;
      const y = (index - x) / width;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
      count = addNeighbours(x, y, number, count);
    }
    const touchesEdge = left === 0 || top === 0 || right === width || bottom === height;
    return { area: count, box: { left, top, right, bottom }, touchesEdge };
  }

  /** @returns how many pixels the list holds then. */
  function addNeighbours(x: number, y: number, number: number, count: number): number {
    let end = count;
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const index = row * width + column;
        if (numbers[index] !== 0 || (levels[index] ?? 0) < least) continue;
        numbers[index] = number;
        waiting[end++] = index;
      }
    }
    return end;
  }
}

/** The longer side of a part's box, in pixels. */
export function extentOf({ box }: Part): number {
  return longerSide({ width: box.right - box.left, height: box.bottom - box.top });
}
