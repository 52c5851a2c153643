import { fitImage } from '../../dataset/own-data/fit-image.ts';
import { type GivenSplit, splitOfName } from '../../dataset/own-data/given-split.ts';
import { levelParts, levelsOf, whiteOf } from '../../dataset/own-data/table-levels.ts';
import { type CsvImage, CsvImages } from '../../formats/own-data/csv-images.ts';
import { CsvRows } from '../../formats/own-data/csv-rows.ts';
import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { FILE_LIMITS, type OwnDataProblem } from '../../spec/own-data.ts';
import type { Entry } from './entry.ts';
import type { FoundImages } from './found-images.ts';
import { readTable } from './read-table.ts';

/** Bytes of text that are taken apart at a time. */
const PIECE_BYTES = 1_000_000;

interface Row {
  readonly parts: Uint16Array;
  readonly className: string;
  readonly split: GivenSplit;
}

/** What all tables of a set together come to. */
interface Table {
  readonly found: FoundImages;
  readonly rows: Row[];
  /** The largest level of all. */
  most: number;
}

/** Reads tables with an image a line. @returns why they are refused, or null. */
export async function readCsv(
  entries: readonly Entry[],
  found: FoundImages,
): Promise<OwnDataProblem | null> {
  found.expect(
    'csv',
    entries.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const table: Table = { found, rows: [], most: 0 };
  for (const entry of entries) {
    const read = await readTable(entry);
    if (!read.ok) return read.problem;
    const problem = takeFile(entry, read.value, table);
    if (problem !== null) return problem;
  }
  const white = whiteOf(table.most);
  for (const { parts, className, split } of table.rows) {
    found.images.push({ levels: levelsOf(parts, white), className, split });
  }
  return null;
}

function takeFile(
  { path: file, bytes: packedBytes }: Entry,
  bytes: Uint8Array,
  table: Table,
): OwnDataProblem | null {
  let problem: OwnDataProblem | null = null;
  const split = splitOfName(file);
  const images = new CsvImages(FILE_LIMITS.tableSide, (image) => {
    problem = takeImage(image, split, table);
  });
  const rows = new CsvRows((cells) => {
    const refused = images.take(cells);
    problem ??= refused && { ...refused, file };
    return problem === null;
  });
  const text = new TextDecoder();
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    if (!rows.push(text.decode(piece, { stream: true }))) break;
    table.found.advance((packedBytes * piece.length) / bytes.length);
  }
  if (problem === null && rows.isTooLong)
    return { code: 'lineTooLong', file, line: images.line + 1 };
  if (problem === null) rows.end();
  return problem;
}

function takeImage(
  { className, side, levels }: CsvImage,
  split: GivenSplit,
  table: Table,
): OwnDataProblem | null {
  const problem = table.found.count(className);
  if (problem !== null) return problem;
  for (const level of levels) if (level > table.most) table.most = level;
  table.found.sees(side, side);
  const isFitting = side === IMAGE_SIDE;
  const fitted = isFitting ? levels : fitImage({ width: side, height: side, levels });
  table.rows.push({ parts: levelParts(fitted), className, split });
  return null;
}
