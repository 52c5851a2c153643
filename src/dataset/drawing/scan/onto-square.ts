import type { FoundDrawing } from './find-drawing.ts';

/** Paper left free at each end of the ink's longer side, as a share of the square. */
export const MARGIN = 0.12;

/** Pixels around the cutting: one in which ink may fade, and one of plain paper. */
const RIM = 2;

/**
 * Cuts the drawing out and enlarges or shrinks it so that it lies in the middle of a square with a
 * margin. Levels between pixels are interpolated. Where several pixels become one, the darkest of
 * four points in it counts: hairlines grow to a whole pixel rather than fade, and the pen's width is
 * normalised later anyhow.
 *
 * @returns [side, side]
 */
export function ontoSquare(drawing: FoundDrawing, side: number): Uint8Array {
  const cutting = cutOut(drawing);
  const { width, height } = cutting;
  const step = (Math.max(width, height) - 2 * RIM) / (1 - 2 * MARGIN) / side;
  const spread = step > 1 ? step / 4 : 0;
  const levels = new Uint8Array(side * side);
  for (let row = 0; row < side; row++) {
    const y = height / 2 + (row + 0.5 - side / 2) * step;
    for (let column = 0; column < side; column++) {
      const x = width / 2 + (column + 0.5 - side / 2) * step;
      if (x < 0 || y < 0 || x > width || y > height) continue;
      levels[row * side + column] = Math.round(darkestAround(cutting, x, y, spread));
    }
  }
  return levels;
}

interface Cutting {
  readonly width: number;
  readonly height: number;
  /** [height, width], the outermost pixels 0. */
  readonly levels: Uint8Array;
}

function cutOut(drawing: FoundDrawing): Cutting {
  const { left, top, right, bottom } = drawing.box;
  const width = right - left + 2 * RIM;
  const height = bottom - top + 2 * RIM;
  const levels = new Uint8Array(width * height);
  // Ink fades out one pixel beyond the box, where the image has one.
  const from = Math.max(0, left - 1);
  const to = Math.min(drawing.width, right + 1);
  for (let row = Math.max(0, top - 1); row < Math.min(drawing.height, bottom + 1); row++) {
    const first = row * drawing.width;
    const line = drawing.levels.subarray(first + from, first + to);
    levels.set(line, (row - top + RIM) * width + from - left + RIM);
  }
  return { width, height, levels };
}

function darkestAround(cutting: Cutting, x: number, y: number, spread: number): number {
  if (spread === 0) return levelAt(cutting, x, y);
  return Math.max(
    levelAt(cutting, x - spread, y - spread),
    levelAt(cutting, x + spread, y - spread),
    levelAt(cutting, x - spread, y + spread),
    levelAt(cutting, x + spread, y + spread),
  );
}

/** Interpolated between the four pixels whose middles are nearest; beyond the edge as on it. */
function levelAt(cutting: Cutting, x: number, y: number): number {
  const { width, height, levels } = cutting;
  const insideX = Math.min(width - 1, Math.max(0, x - 0.5));
  const insideY = Math.min(height - 1, Math.max(0, y - 0.5));
  const column = Math.min(width - 2, Math.floor(insideX));
  const row = Math.min(height - 2, Math.floor(insideY));
  const alongX = insideX - column;
  const alongY = insideY - row;
  const i = row * width + column;
  const above = (1 - alongX) * (levels[i] ?? 0) + alongX * (levels[i + 1] ?? 0);
  const below = (1 - alongX) * (levels[i + width] ?? 0) + alongX * (levels[i + width + 1] ?? 0);
  return (1 - alongY) * above + alongY * below;
}
