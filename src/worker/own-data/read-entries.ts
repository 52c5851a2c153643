import { isPlainText, type NamedKind, namedKind } from '../../formats/own-data/file-kind.ts';
import type { OwnDataProblem } from '../../spec/own-data.ts';
import type { DecodeImage } from './decode-image.ts';
import type { Entry } from './entry.ts';
import type { FoundImages } from './found-images.ts';
import { readCsv } from './read-csv.ts';
import { readIdx } from './read-idx.ts';
import { imageEntries, readImages } from './read-images.ts';

/**
 * Reads what there is: images in folders or, without any, IDX or, without any, CSV. Whatever else
 * lies beside them is left out.
 *
 * @param decode null where the browser cannot decode images in a worker.
 * @returns why nothing comes of them, or null.
 */
export async function readEntries(
  entries: readonly Entry[],
  decode: DecodeImage | null,
  found: FoundImages,
): Promise<OwnDataProblem | null> {
  const problem = await readFirstKind(entries, decode, found);
  if (problem !== null || found.images.length > 0) return problem;
  return { code: 'nothingUsable', skipped: found.skipped };
}

async function readFirstKind(
  entries: readonly Entry[],
  decode: DecodeImage | null,
  found: FoundImages,
): Promise<OwnDataProblem | null> {
  const of = (...kinds: NamedKind[]) =>
    entries.filter(({ path }) => kinds.includes(namedKind(path)));
  const images = imageEntries(of('image'), found);
  if (images.length > 0) {
    skip(of('idx', 'csv', 'unknown', 'other'), found);
    return decode === null ? { code: 'noImageDecoder' } : readImages(images, decode, found);
  }
  const idx = of('idx', 'unknown');
  if (idx.length > 0) {
    const problem = await readIdx(idx, found);
    if (problem !== null) return problem;
  }
  const tables = of('csv');
  if (found.images.length > 0) {
    skip([...tables, ...of('other')], found);
    return null;
  }
  // A text file beside tables is a word about them.
  const plain = tables.filter(({ path }) => isPlainText(path));
  const named = tables.filter((table) => !plain.includes(table));
  skip([...(named.length > 0 ? plain : []), ...of('other')], found);
  return readCsv(named.length > 0 ? named : plain, found);
}

function skip(entries: readonly Entry[], found: FoundImages): void {
  for (const { path } of entries) found.skip(path, 'notData');
}
