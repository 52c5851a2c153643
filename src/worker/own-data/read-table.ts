import type { Checked } from '../../dataset/checked.ts';
import { isGzip } from '../../formats/own-data/file-kind.ts';
import { gunzipWithin } from '../../formats/own-data/inflate-within.ts';
import { FILE_LIMITS, type OwnDataProblem } from '../../spec/own-data.ts';
import type { Entry } from './entry.ts';

/** The bytes of an IDX or CSV file, unpacked if it is packed. */
export async function readTable({
  path: file,
  bytes: given,
  read,
}: Entry): Promise<Checked<Uint8Array<ArrayBuffer>, OwnDataProblem>> {
  const most = FILE_LIMITS.tableBytes;
  if (given > most) return refused({ code: 'tooLarge', file, given, most });
  const bytes = await read();
  if (bytes === null) return refused({ code: 'unreadable', file });
  if (!isGzip(bytes)) return { ok: true, value: bytes };
  const unpacked = gunzipWithin(bytes, most);
  if (unpacked.ok) return unpacked;
  if (unpacked.problem === 'broken') return refused({ code: 'badGzip', file });
  return refused({ code: 'unpacksTooLarge', file, given: most, most });
}

function refused(problem: OwnDataProblem): Checked<never, OwnDataProblem> {
  return { ok: false, problem };
}
