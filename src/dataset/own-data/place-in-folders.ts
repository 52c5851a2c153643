import type { GivenSplit } from './given-split.ts';

/** What the folders of an image say of it. */
export interface ImagePlace {
  readonly className: string;
  readonly split: GivenSplit;
}

const SPLIT_NAMES: readonly (readonly [RegExp, GivenSplit])[] = [
  [/^train(ing)?$/i, 'training'],
  [/^(val|valid|validation)$/i, 'validation'],
  [/^test(ing)?$/i, 'test'],
];

/**
 * The class of each image is the folder below train, validation or test; where there is none of these,
 * the first folder below what all paths have in common.
 *
 * @returns null for an image that lies in no such folder.
 */
export function placesInFolders(paths: readonly string[]): (ImagePlace | null)[] {
  const folders = paths.map(foldersOf);
  if (folders.some((names) => markerIn(names) !== null)) return folders.map(placeBelowMarker);
  const shared = sharedDepth(folders);
  return folders.map((names) => {
    const className = names[shared];
    return className === undefined ? null : { className, split: null };
  });
}

/** Without the file's own name, and without what leads nowhere or out. */
function foldersOf(path: string): string[] {
  const names = path.split(/[\\/]/).slice(0, -1);
  return names.filter((name) => name !== '' && name !== '.' && name !== '..');
}

function markerIn(folders: readonly string[]): { at: number; split: GivenSplit } | null {
  for (const [at, folder] of folders.entries()) {
    const found = SPLIT_NAMES.find(([name]) => name.test(folder));
    if (found !== undefined) return { at, split: found[1] };
  }
  return null;
}

function placeBelowMarker(folders: readonly string[]): ImagePlace | null {
  const marker = markerIn(folders);
  const className = marker === null ? undefined : folders[marker.at + 1];
  return className === undefined ? null : { className, split: marker?.split ?? null };
}

/** How many folders all paths begin with; one fewer where nothing would be left to tell classes by. */
function sharedDepth(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  const isShared = (depth: number) => paths.every((folders) => folders[depth] === first[depth]);
  let depth = 0;
  while (depth < first.length && isShared(depth)) depth++;
  const isAll = depth > 0 && paths.every((folders) => folders.length === depth);
  return isAll ? depth - 1 : depth;
}
