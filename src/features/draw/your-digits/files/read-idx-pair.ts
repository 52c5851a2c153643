import {
  decodeIdxImages,
  decodeIdxLabels,
  type IdxImages,
  type IdxProblem,
} from '../../../../dataset/idx.ts';
import type { ImportProblem } from '../../../../spec/import-problem.ts';
import { MOST_KEPT_DIGITS } from '../../../../spec/kept-digits.ts';
import { CLASS_COUNT, IMAGE_SIDE, PIXEL_COUNT } from '../../../../spec/mnist.ts';
import type { LabelledDrawing } from '../../../../store/kept/kept-digit.ts';
import type { ReadFiles } from './read-files.ts';

const IMAGES = 3;
const LABELS = 1;

/** How many dimensions an IDX file of bytes has; null for other files. */
function dimensionsOf([first, second, type, dimensions]: Uint8Array): number | null {
  return first === 0 && second === 0 && type === 8 ? (dimensions ?? 0) : null;
}

export const isIdx = (bytes: Uint8Array): boolean => dimensionsOf(bytes) !== null;

/** The images and the labels of MNIST's format, in any order. */
export function readIdxPair(contents: readonly Uint8Array[]): ReadFiles {
  const images = contents.find((bytes) => dimensionsOf(bytes) === IMAGES);
  const labels = contents.find((bytes) => dimensionsOf(bytes) === LABELS);
  if (contents.length > 2) return refused({ code: 'tooManyFiles' });
  if (images === undefined)
    return refused({ code: labels === undefined ? 'unknownFile' : 'noImages' });
  if (labels === undefined) return refused({ code: 'noLabels' });
  const readImages = decodeIdxImages(images);
  if (!readImages.ok) return refused(wrongLength(readImages.problem));
  const readLabels = decodeIdxLabels(labels);
  if (!readLabels.ok) return refused(wrongLength(readLabels.problem));
  const problem = problemOf(readImages.value, readLabels.value);
  if (problem !== null) return refused(problem);
  return { ok: true, value: digitsOf(readImages.value, readLabels.value) };
}

function problemOf({ count, rows, columns }: IdxImages, labels: Uint8Array): ImportProblem | null {
  if (rows !== IMAGE_SIDE || columns !== IMAGE_SIDE) return { code: 'wrongSize', rows, columns };
  if (count !== labels.length)
    return { code: 'countsDiffer', images: count, labels: labels.length };
  if (count === 0) return { code: 'noDigits' };
  if (count > MOST_KEPT_DIGITS) return { code: 'tooMany', given: count, most: MOST_KEPT_DIGITS };
  const bad = labels.findIndex((label) => label >= CLASS_COUNT);
  return bad < 0 ? null : { code: 'badLabel', digit: bad + 1, given: labels[bad] ?? 0 };
}

function digitsOf({ pixels }: IdxImages, labels: Uint8Array): LabelledDrawing[] {
  return Array.from(labels, (label, index) => {
    const levels = pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
    return {
      label,
      drawing: { strokes: [], picture: { kind: 'digit', side: IMAGE_SIDE, levels } },
    };
  });
}

/** The magic number was looked at before: what is left to be wrong is the length. */
function wrongLength({ given, expected }: IdxProblem): ImportProblem {
  return { code: 'wrongLength', given, expected };
}

function refused(problem: ImportProblem): ReadFiles {
  return { ok: false, problem };
}
