import * as v from 'valibot';
import type { ImportProblem } from '../../spec/import-problem.ts';
import { MOST_DRAWING_POINTS, MOST_KEPT_DIGITS } from '../../spec/kept-digits.ts';
import { drawingSchema, partOf } from './drawing-schema.ts';
import { DRAWINGS_FORMAT, DRAWINGS_VERSION, type SavedDrawing } from './saved-drawing.ts';

export interface DrawingsFile {
  /** The paper's, 280 a side, or whatever the tablet had. */
  readonly unit: 'paper' | 'any';
  readonly drawings: readonly SavedDrawing[];
}

export type ReadDrawings =
  | { readonly ok: true; readonly value: DrawingsFile }
  | { readonly ok: false; readonly problem: ImportProblem };

/**
 * Reads what `writeDrawings` writes, and the plain form of pen collections: a JSON array, or a line
 * for each, of `{"label": 7, "strokes": [[x0, y0, x1, y1, …], …]}`. Fields it does not know are ignored.
 */
export function readDrawings(text: string): ReadDrawings {
  const content = parsed(text) ?? parsedLines(text);
  const list = Array.isArray(content) ? { unit: 'any' as const, drawings: content } : ours(content);
  if ('code' in list) return { ok: false, problem: list };
  const { unit, drawings } = list;
  if (drawings.length === 0) return refused({ code: 'noDigits' });
  if (drawings.length > MOST_KEPT_DIGITS) {
    return refused({ code: 'tooMany', given: drawings.length, most: MOST_KEPT_DIGITS });
  }
  const read = drawings.map((drawing, index) => readDrawing(drawing, index + 1));
  const problem = read.find((one) => 'code' in one);
  if (problem !== undefined) return refused(problem);
  return { ok: true, value: { unit, drawings: read.filter((one) => 'label' in one) } };
}

interface Listed {
  readonly unit: DrawingsFile['unit'];
  readonly drawings: readonly unknown[];
}

const fileSchema = v.object({
  format: v.literal(DRAWINGS_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  drawings: v.array(v.unknown()),
});

function ours(content: unknown): Listed | ImportProblem {
  // A single drawing is a file of one line.
  if (v.is(v.object({ label: v.unknown(), strokes: v.unknown() }), content)) {
    return { unit: 'any', drawings: [content] };
  }
  const checked = v.safeParse(fileSchema, content);
  if (!checked.success) return { code: 'unknownFile' };
  const { version: given, drawings } = checked.output;
  if (given > DRAWINGS_VERSION) return { code: 'newerVersion', given, most: DRAWINGS_VERSION };
  return { unit: 'paper', drawings };
}

function readDrawing(candidate: unknown, digit: number): SavedDrawing | ImportProblem {
  const checked = v.safeParse(drawingSchema, candidate, { abortEarly: true });
  if (!checked.success) return { code: 'badDrawing', digit, part: partOf(checked.issues[0]) };
  const numbers = checked.output.strokes.reduce((sum, { points }) => sum + points.length, 0);
  const given = numbers / 2;
  if (given <= MOST_DRAWING_POINTS) return checked.output;
  return { code: 'tooManyPoints', digit, given, most: MOST_DRAWING_POINTS };
}

/** Undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined unless every line that is not blank is JSON. */
function parsedLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values: unknown[] = [];
  for (const line of lines) {
    const value = parsed(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values.length > 0 ? values : undefined;
}

function refused(problem: ImportProblem): ReadDrawings {
  return { ok: false, problem };
}
