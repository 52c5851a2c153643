import type { Checked } from '../../dataset/checked.ts';
import { isLeftover, isZipName } from '../../formats/own-data/file-kind.ts';
import { FILE_LIMITS, type OwnDataProblem } from '../../spec/own-data.ts';
import type { Entry } from './entry.ts';
import type { ChosenFile } from './protocol.ts';
import { zipEntries } from './zip-entries.ts';

type Entries = Checked<readonly Entry[], OwnDataProblem>;

/** All files that were chosen, those in zip files in their place. */
export async function listEntries(files: readonly ChosenFile[]): Promise<Entries> {
  if (files.length > FILE_LIMITS.files) return tooMany(files.length);
  const listed: Entry[] = [];
  const zips = files.filter(({ path }) => isZipName(path)).length;
  for (const chosen of files.filter(({ path }) => !isLeftover(path))) {
    const entries = await entriesOf(chosen, zips > 1);
    if (!entries.ok) return entries;
    for (const entry of entries.value) listed.push(entry);
    if (listed.length > FILE_LIMITS.files) return tooMany(listed.length);
  }
  return { ok: true, value: listed };
}

function tooMany(given: number): Entries {
  return { ok: false, problem: { code: 'tooManyFiles', given, most: FILE_LIMITS.files } };
}

/** @param isOneOfSeveral zip files, such as train.zip and test.zip, whose names then count as folders. */
async function entriesOf({ path, file }: ChosenFile, isOneOfSeveral: boolean): Promise<Entries> {
  if (!isZipName(path)) return { ok: true, value: [entryOf(path, file)] };
  const [given, most] = [file.size, FILE_LIMITS.zipBytes];
  if (given > most) return { ok: false, problem: { code: 'tooLarge', file: path, given, most } };
  const entries = await zipEntries(path, file).catch(() => null);
  if (entries === null) return { ok: false, problem: { code: 'unreadable', file: path } };
  if (!entries.ok || !isOneOfSeveral) return entries;
  const folder = path.replace(/\.zip$/i, '');
  return {
    ok: true,
    value: entries.value.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` })),
  };
}

function entryOf(path: string, file: Blob): Entry {
  const read = async () => new Uint8Array(await file.arrayBuffer());
  return { path, bytes: file.size, read: () => read().catch(() => null) };
}
