import type { Checked } from '../../dataset/checked.ts';
import {
  checkManifest,
  type DatasetSizes,
  MANIFEST_NAME,
  type Manifest,
  type ManifestFile,
} from '../../dataset/manifest.ts';
import { decodeShard, type Shard, shardLength } from '../../dataset/shard.ts';
import { findFileProblem } from '../../dataset/verify.ts';
import type { DataProblem } from '../../spec/data-problem.ts';
import type { Downloaded } from './download.ts';
import { inflate } from './inflate.ts';

/** Reads a manifest out of what was downloaded. A web page in its place is told from a broken one. */
export function readManifest(
  downloaded: Downloaded,
  sizes: DatasetSizes,
): Checked<Manifest, DataProblem> {
  if (!downloaded.ok) return refused({ ...downloaded.problem, file: MANIFEST_NAME });
  const text = new TextDecoder().decode(downloaded.value);
  if (text.trimStart().startsWith('<')) return refused({ code: 'notData', file: MANIFEST_NAME });
  return checkManifest(parsedJson(text), sizes);
}

/** Verifies, unpacks and decodes what was downloaded for one of the manifest's files. */
export async function readShard(
  downloaded: Downloaded,
  file: ManifestFile,
): Promise<Checked<Shard, DataProblem>> {
  if (!downloaded.ok) return refused({ ...downloaded.problem, file: file.name });
  const problem = findFileProblem(downloaded.value, file);
  if (problem !== null) return refused(problem);
  const content = await inflate(downloaded.value, shardLength(file.count));
  const decoded = content && decodeShard(content, file.count);
  return decoded?.ok ? decoded : refused({ code: 'undecodable', file: file.name });
}

/** Undefined, which no manifest is, for what is not JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(problem: DataProblem): Checked<never, DataProblem> {
  return { ok: false, problem };
}
