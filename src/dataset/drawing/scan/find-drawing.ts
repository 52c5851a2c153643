import type { Box } from '../box.ts';
import { chooseParts } from './choose-parts.ts';
import { type GreyImage, longerSide } from './grey-image.ts';
import { HALF_INK, inkLevels } from './ink-levels.ts';
import { onlyParts } from './only-parts.ts';
import { type Part, partsOf } from './parts.ts';
import { halvesOf } from './polarity.ts';

/** A drawing on an image, the image's other ink left out. */
export interface FoundDrawing {
  readonly width: number;
  readonly height: number;
  /** [height, width], 0 (paper) to 255 (ink). */
  readonly levels: Uint8Array;
  /** Around the ink, in pixels. */
  readonly box: Box;
}

/** How far the paper's level is looked for around a pixel, as a share of the longer side. */
const PAPER_SHARE = 1 / 6;

/** Ink that fills more than this share of a square around it is a body, as a sheet on a table is. */
const BODY_SHARE = 0.6;

/**
 * The ink on an image, dark on light or light on dark. Where the ink is a body rather than lines,
 * it may be the sheet of paper, lighter or darker than what it lies on: the drawing is then what
 * is on the sheet, if anything is.
 *
 * @returns null where there is none.
 */
export function findDrawing(image: GreyImage): FoundDrawing | null {
  const radius = Math.ceil(longerSide(image) * PAPER_SHARE);
  const halves = halvesOf(image, radius);
  if (halves === null) return null;
  const withPaper = (isPaperDark: boolean) => {
    const paper = isPaperDark ? halves.dark : halves.light;
    return inkLevels(image, paper, isPaperDark, radius);
  };
  const drawing = drawingOf(image, withPaper(halves.isPaperDark), () => true);
  if (drawing === null || !isBody(drawing)) return drawing;
  const isInside = ({ touchesEdge }: Part) => !touchesEdge;
  return drawingOf(image, withPaper(!halves.isPaperDark), isInside) ?? drawing;
}

function isBody({ levels, box }: FoundDrawing): boolean {
  const side = Math.max(box.right - box.left, box.bottom - box.top);
  let area = 0;
  for (let i = 0; i < levels.length; i++) area += (levels[i] ?? 0) >= HALF_INK ? 1 : 0;
  return area > BODY_SHARE * side * side;
}

/** @param levels of ink on all of the image. */
function drawingOf(
  image: GreyImage,
  levels: Uint8Array | null,
  isCandidate: (part: Part) => boolean,
): FoundDrawing | null {
  if (levels === null) return null;
  const { width, height } = image;
  const found = partsOf(levels, width, height, HALF_INK);
  const chosen = chooseParts(found.parts.filter(isCandidate), longerSide(image));
  if (chosen.length === 0) return null;
  return { width, height, levels: onlyParts(chosen, found, levels, width), box: boxOf(chosen) };
}

function boxOf(parts: readonly Part[]): Box {
  return {
    left: Math.min(...parts.map(({ box }) => box.left)),
    top: Math.min(...parts.map(({ box }) => box.top)),
    right: Math.max(...parts.map(({ box }) => box.right)),
    bottom: Math.max(...parts.map(({ box }) => box.bottom)),
  };
}
