import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type NamedContent, replaceFiles } from './atomic-folder.ts';
import { fingerprint, visibleFiles } from './fingerprint.ts';

export interface MadeFolder {
  /** Files it is made from. */
  readonly sources: readonly string[];
  /** The folder made; whatever else is in it is removed. */
  readonly target: string;
  /** The file that remembers what was made from what. */
  readonly stamp: string;
  /** Changes when the same sources would be made into something else. */
  readonly form: string;
  readonly make: () => Promise<readonly NamedContent[]>;
}

/**
 * Makes the folder, unless that was done before and neither side was touched since: a file
 * deleted, added, cut or edited on either side counts.
 *
 * @returns the files made, or null if there was nothing to do.
 */
export async function makeUnlessFresh(folder: MadeFolder): Promise<readonly NamedContent[] | null> {
  const before = currentStamp(folder);
  if (before !== null && before === readStamp(folder.stamp)) return null;
  const files = await folder.make();
  replaceFiles(folder.target, files);
  mkdirSync(dirname(folder.stamp), { recursive: true });
  writeFileSync(folder.stamp, currentStamp(folder) ?? '');
  return files;
}

function readStamp(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Null while a file is missing, or just being replaced. */
function currentStamp({ form, sources, target }: MadeFolder): string | null {
  try {
    return [form, fingerprint([...sources, ...visibleFiles(target)])].join('\n');
  } catch {
    return null;
  }
}
