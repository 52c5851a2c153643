import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { type GridPlace, type GridSize, gridPlaceAfter, placeWithin } from './grid-steps.ts';

/**
 * A grid with one tab stop: the cell that had the focus last. Its cells carry their place as
 * `data-row` and `data-column`.
 */
export function useGridFocus(size: GridSize) {
  const ref = useRef<HTMLTableElement>(null);
  const [last, setLast] = useState<GridPlace>({ row: 1, column: 1 });
  const tabStop = placeWithin(last, size);
  const press = (event: KeyboardEvent) => {
    // These are the browser's: Back and Forward among them.
    if (event.altKey || event.metaKey) return;
    const next = gridPlaceAfter(event.key, event.ctrlKey, tabStop, size);
    if (next === null) return;
    event.preventDefault();
    const cell = `[data-row="${next.row}"][data-column="${next.column}"]`;
    ref.current?.querySelector<HTMLElement>(cell)?.focus();
  };
  const arrive = ({ target }: FocusEvent) => {
    const { row, column } = target instanceof HTMLElement ? target.dataset : {};
    if (row !== undefined && column !== undefined) {
      setLast({ row: Number(row), column: Number(column) });
    }
  };
  return { tabStop, gridProps: { ref, onKeyDown: press, onFocus: arrive } };
}
