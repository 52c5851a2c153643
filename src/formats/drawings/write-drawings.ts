import { toBase64 } from '../../lib/base64.ts';
import { DRAWINGS_FORMAT, DRAWINGS_VERSION, type SavedDrawing } from './saved-drawing.ts';

/** Drawings as JSON, one a line. The pixels of a picture are in base64. */
export function writeDrawings(drawings: readonly SavedDrawing[]): string {
  const head = `{"format":"${DRAWINGS_FORMAT}","version":${DRAWINGS_VERSION},"drawings":[`;
  return `${head}\n${drawings.map(lineOf).join(',\n')}\n]}\n`;
}

function lineOf({ label, strokes, picture }: SavedDrawing): string {
  const drawn = strokes.map(({ brush, points }) => ({ brush, points }));
  if (picture === null) return JSON.stringify({ label, strokes: drawn });
  const { kind, side, levels } = picture;
  const coded = { kind, side, levels: toBase64(levels) };
  return JSON.stringify({ label, strokes: drawn, picture: coded });
}
