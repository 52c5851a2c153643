import type { DigitPlace } from '../../spec/selection.ts';

/** Where one can go on to from a digit. */
export interface Neighbours {
  readonly previous: DigitPlace | null;
  readonly next: DigitPlace | null;
  /** Where it stands among those on show, from 1, and how many they are; null when it is none of them. */
  readonly position: { readonly place: number; readonly count: number } | null;
}

/**
 * The digits beside one in the order they were shown in, or in that of its file when it was not shown.
 *
 * @param fileSize digits of its file.
 */
export function neighboursOf(
  place: DigitPlace,
  among: readonly DigitPlace[],
  fileSize: number,
): Neighbours {
  const at = among.findIndex(({ file, index }) => file === place.file && index === place.index);
  if (at < 0) return { ...besideInFile(place, fileSize), position: null };
  return {
    previous: among[at - 1] ?? null,
    next: among[at + 1] ?? null,
    position: { place: at + 1, count: among.length },
  };
}

function besideInFile({ file, index }: DigitPlace, fileSize: number) {
  return {
    // From beyond the file, which a link may lead to, that is its last.
    previous: index > 0 ? { file, index: Math.min(index, fileSize) - 1 } : null,
    next: index + 1 < fileSize ? { file, index: index + 1 } : null,
  };
}
