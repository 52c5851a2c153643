import { readDrawings } from '../../../../formats/drawings/read-drawings.ts';
import type { ImportProblem } from '../../../../spec/import-problem.ts';
import { MOST_IMPORT_BYTES } from '../../../../spec/kept-digits.ts';
import type { LabelledDrawing } from '../../../../store/kept/kept-digit.ts';
import { isIdx, readIdxPair } from './read-idx-pair.ts';
import { fromSaved } from './saved-drawings.ts';
import { toPaper } from './to-paper.ts';

export type ReadFiles =
  | { readonly ok: true; readonly value: readonly LabelledDrawing[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** What a program may know of a file before it reads it. */
export type ChosenFile = Pick<File, 'size' | 'arrayBuffer'>;

/** Reads one file of drawings, or the two of MNIST's format in any order. Nothing is kept yet. */
export async function readFiles(files: readonly ChosenFile[]): Promise<ReadFiles> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_IMPORT_BYTES)
    return refused({ code: 'tooLarge', bytes, most: MOST_IMPORT_BYTES });
  try {
    const contents = await Promise.all(files.map((file) => file.arrayBuffer()));
    return readContents(contents.map((content) => new Uint8Array(content)));
  } catch {
    return refused({ code: 'unreadable' });
  }
}

function readContents(contents: readonly Uint8Array[]): ReadFiles {
  if (contents.some(isIdx)) return readIdxPair(contents);
  const [first] = contents;
  if (first === undefined) return refused({ code: 'noDigits' });
  return contents.length > 1 ? refused({ code: 'tooManyFiles' }) : readJson(first);
}

function readJson(bytes: Uint8Array): ReadFiles {
  const read = readDrawings(new TextDecoder().decode(bytes));
  if (!read.ok) return read;
  const { unit, drawings } = read.value;
  const value = drawings.map((saved) => {
    const drawing = fromSaved(saved);
    const isOnPaper = unit === 'paper' || drawing.picture !== null;
    const strokes = isOnPaper ? drawing.strokes : toPaper(drawing.strokes);
    return { label: saved.label, drawing: { ...drawing, strokes } };
  });
  return { ok: true, value };
}

function refused(problem: ImportProblem): ReadFiles {
  return { ok: false, problem };
}
