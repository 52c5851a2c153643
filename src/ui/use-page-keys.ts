import { type KeyboardEvent, useState } from 'react';
import { pageAfter } from './page-after.ts';

/** What a list whose pages are turned by key needs. */
export interface PageKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** How often a key has turned the page: the focus then goes to its first item. */
  readonly turns: number;
}

/** Page Up and Page Down. @param page from 0. */
export function usePageKeys(page: number, pages: number, onTurn: (page: number) => void): PageKeys {
  const [turns, setTurns] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = pageAfter(event, page, pages);
    if (next === null) return;
    event.preventDefault();
    if (next === page) return;
    onTurn(next);
    setTurns(turns + 1);
  };
  return { onKeyDown, turns };
}
