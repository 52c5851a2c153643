import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const TEMPORARY = '.preparing-';
const ABANDONED_MS = 600_000;

export interface NamedContent {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes `folder` hold exactly these files. Each appears whole or not at all, in the order given,
 * so that the one that lists the others is best put last. Two processes may do it at once, as
 * long as both write the same.
 */
export function replaceFiles(folder: string, files: readonly NamedContent[]): void {
  mkdirSync(folder, { recursive: true });
  // Inside the folder, hence on the same disk: only there is a rename one act.
  const temporary = mkdtempSync(join(folder, TEMPORARY));
  try {
    for (const { name, content } of files) writeFileSync(join(temporary, name), content);
    for (const { name } of files) renameSync(join(temporary, name), join(folder, name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  removeOthers(folder, new Set(files.map(({ name }) => name)));
}

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (wanted.has(name) || isInUse(name, path)) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

/** Another process's temporary folder, unless that process must have died long ago. */
function isInUse(name: string, path: string): boolean {
  if (!name.startsWith(TEMPORARY)) return false;
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - modified < ABANDONED_MS;
}
