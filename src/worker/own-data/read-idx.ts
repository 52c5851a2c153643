import { fitLevels } from '../../dataset/own-data/fit-image.ts';
import { type IdxFile, type IdxPair, idxPairs } from '../../dataset/own-data/idx-pairs.ts';
import { isIdx, namedKind } from '../../formats/own-data/file-kind.ts';
import { FILE_LIMITS, type OwnDataProblem } from '../../spec/own-data.ts';
import type { Entry } from './entry.ts';
import type { FoundImages } from './found-images.ts';
import { readTable } from './read-table.ts';

/** Reads images and labels in MNIST's own format. @returns why they are refused, or null. */
export async function readIdx(
  entries: readonly Entry[],
  found: FoundImages,
): Promise<OwnDataProblem | null> {
  found.expect(
    'idx',
    entries.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const files: IdxFile[] = [];
  for (const entry of entries) {
    const { path: file } = entry;
    const table = await readTable(entry);
    if (!table.ok) return table.problem;
    found.advance(entry.bytes);
    const bytes = table.value;
    // Of a file without a telling name only its content can say that it is meant.
    if (isIdx(bytes) || namedKind(file) === 'idx') files.push({ file, bytes });
    else found.skip(file, 'notData');
  }
  const pairs = idxPairs(files);
  if (!pairs.ok) return pairs.problem;
  for (const pair of pairs.value) {
    const problem = takePair(pair, found);
    if (problem !== null) return problem;
  }
  return null;
}

function takePair(
  { file, images, labels, split }: IdxPair,
  found: FoundImages,
): OwnDataProblem | null {
  const { count, rows: height, columns: width, pixels } = images;
  const most = FILE_LIMITS.tableSide;
  if (Math.min(width, height) < 1 || Math.max(width, height) > most) {
    return { code: 'wrongSide', file, width, height, most };
  }
  found.sees(width, height);
  const size = width * height;
  for (let index = 0; index < count; index++) {
    const className = String(labels[index]);
    const problem = found.count(className);
    if (problem !== null) return problem;
    const levels = pixels.subarray(index * size, (index + 1) * size);
    found.images.push({ levels: fitLevels({ width, height, levels }), className, split });
  }
  return null;
}
