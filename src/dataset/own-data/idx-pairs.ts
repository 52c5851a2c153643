import type { OwnDataProblem } from '../../spec/own-data.ts';
import type { Checked } from '../checked.ts';
import { decodeIdxImages, decodeIdxLabels, type IdxImages, type IdxProblem } from '../idx.ts';
import { type GivenSplit, splitOfName } from './given-split.ts';

/** A file of IDX, unpacked. */
export interface IdxFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Images and their labels, in the same order. */
export interface IdxPair {
  readonly file: string;
  readonly images: IdxImages;
  readonly labels: Uint8Array;
  readonly split: GivenSplit;
}

interface Read<Content> {
  readonly file: string;
  readonly content: Content;
}

const IMAGE_DIMENSIONS = 3;
const LABEL_DIMENSIONS = 1;

/**
 * Puts images and labels together: by their names, as train-images with train-labels; two alone are a
 * pair whatever they are called.
 */
export function idxPairs(files: readonly IdxFile[]): Checked<readonly IdxPair[], OwnDataProblem> {
  const images: Read<IdxImages>[] = [];
  const labels: Read<Uint8Array>[] = [];
  for (const { file, bytes } of files) {
    const dimensions = bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 8 ? bytes[3] : undefined;
    if (dimensions === IMAGE_DIMENSIONS) {
      const read = decodeIdxImages(bytes);
      if (!read.ok) return refused(problemOf(file, read.problem));
      images.push({ file, content: read.value });
    } else if (dimensions === LABEL_DIMENSIONS) {
      const read = decodeIdxLabels(bytes);
      if (!read.ok) return refused(problemOf(file, read.problem));
      labels.push({ file, content: read.value });
    } else return refused({ code: 'wrongMagic', file, given: magicOf(bytes) });
  }
  return paired(images, labels);
}

function paired(
  images: readonly Read<IdxImages>[],
  labels: readonly Read<Uint8Array>[],
): Checked<readonly IdxPair[], OwnDataProblem> {
  const areTwo = images.length === 1 && labels.length === 1;
  const pairs: IdxPair[] = [];
  for (const { file, content } of images) {
    const found = areTwo ? labels[0] : labels.find((other) => stem(other.file) === stem(file));
    if (found === undefined) return refused({ code: 'noLabels', file });
    if (found.content.length !== content.count) {
      const counts = { images: content.count, labels: found.content.length };
      return refused({ code: 'countsDiffer', file, ...counts });
    }
    pairs.push({ file, images: content, labels: found.content, split: splitOfName(file) });
  }
  const alone = labels.find(
    ({ file }) => !areTwo && !images.some((own) => stem(own.file) === stem(file)),
  );
  return alone === undefined
    ? { ok: true, value: pairs }
    : refused({ code: 'noImages', file: alone.file });
}

/** What the names of images and labels that belong together have in common. */
function stem(file: string): string {
  return file
    .toLowerCase()
    .replace(/images?|labels?|idx\d|ubyte|\.(gz|idx|bin)$/g, '')
    .replace(/[^a-z0-9/]+/g, '-');
}

/** The first four bytes as a number. */
function magicOf([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): number {
  return first * 0x1_00_00_00 + second * 0x1_00_00 + third * 0x1_00 + fourth;
}

function problemOf(file: string, { code, given, expected }: IdxProblem): OwnDataProblem {
  return code === 'wrongMagic'
    ? { code, file, given }
    : { code: 'wrongLength', file, given, expected };
}

function refused(problem: OwnDataProblem): Checked<never, OwnDataProblem> {
  return { ok: false, problem };
}
