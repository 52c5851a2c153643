import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names, sizes and times of files, as one text that changes when any of them does. */
export function fingerprint(paths: readonly string[]): string {
  return paths
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

/** The files in a folder, sorted, without those whose names begin with a dot; none if it is missing. */
export function visibleFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}
