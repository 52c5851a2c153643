/** What it takes of a keyboard event. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The page that Page Up or Page Down leads to; beyond the ends it stays.
 *
 * @param page from 0.
 * @returns null for other keys, and with a modifier: these are the browser's.
 */
export function pageAfter(event: PressedKey, page: number, pages: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'PageDown') return Math.min(pages - 1, page + 1);
  if (event.key === 'PageUp') return Math.max(0, page - 1);
  return null;
}
