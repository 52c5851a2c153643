import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { listPlaceAfter } from './list-place-after.ts';

/** What a button of the list needs besides its own place, `data-place`. */
export interface RovingHandlers {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * A list laid out as a grid, of buttons that share one tab stop; arrow keys go from one to the next.
 *
 * @param turns how often a key has turned its page: the focus then goes to the first button.
 */
export function useRovingList(count: number, turns = 0) {
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState(0);
  useEffect(() => {
    if (turns > 0) list.current?.querySelector('button')?.focus();
  }, [turns]);
  // The same for ever, so that buttons need not be rendered anew.
  const handlers: RovingHandlers = useMemo(
    () => ({
      onFocus: ({ currentTarget }) => setLast(placeOf(currentTarget)),
      onKeyDown: (event) => pressIn(list.current, event),
    }),
    [],
  );
  return { list, current: Math.min(last, count - 1), handlers };
}

const placeOf = ({ dataset }: HTMLElement): number => Number(dataset.place);

function pressIn(list: HTMLElement | null, event: KeyboardEvent<HTMLElement>): void {
  if (list === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = list.querySelectorAll('button');
  // As many as are laid out: a narrow page has fewer.
  const columns = getComputedStyle(list).gridTemplateColumns.split(' ').length;
  const next = listPlaceAfter(event.key, placeOf(event.currentTarget), buttons.length, columns);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}
