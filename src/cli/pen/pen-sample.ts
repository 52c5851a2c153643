import { drawingOf } from '../../dataset/drawing/drawing.ts';
import { drawingToDigit } from '../../dataset/drawing/drawing-to-digit.ts';
import type { Stroke } from '../../dataset/drawing/strokes.ts';

/** A digit that somebody wrote with a pen on a tablet. */
export interface PenSample {
  readonly label: number;
  /** The site where it was written and the writer's number there, like "apb-01". */
  readonly writer: string;
  /** In any unit, y down. */
  readonly strokes: readonly Stroke[];
}

export function siteOf({ writer }: PenSample): string {
  return writer.replace(/-.*/, '');
}

/** @returns the 784 grey levels that the strokes become on the draw pad. */
export function digitOf({ strokes }: PenSample): Uint8Array {
  const digit = drawingToDigit(drawingOf(strokes));
  if (digit === null) throw new Error('A sample without ink was let through.');
  return digit.pixels;
}
