import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react';
import { listPlaceAfter } from '../../ui/list-place-after.ts';
import styles from './cell-picker.module.css';
import { cellAt } from './cells.ts';
import { useSlowly } from './use-slowly.ts';

/** A name changes at most so often while its cell stays the same. */
const NAME_GAP_MS = 1_000;

interface CellPickerProps {
  readonly label: string;
  /** Cells in rows of `columns`; the last row may be short. */
  readonly count: number;
  readonly columns: number;
  /** The cell on show; null while none is. */
  readonly active: number | null;
  /** The cell that stays on show when none is touched. */
  readonly chosen?: number | null;
  readonly nameOf: (cell: number) => string;
  /** Given the cell under the pointer or the focus, and null when both have left. */
  readonly onTouch: (cell: number | null) => void;
  /** A click, or Enter. */
  readonly onChoose?: (cell: number) => void;
  /** The picture of the cells, which fills it. */
  readonly children: ReactNode;
}

/**
 * A picture of many cells that pointer and arrow keys go through. Only the cell one is at is an element: it is the
 * list's one option, so that ears get its facts, and a frame around it for eyes.
 */
export function CellPicker(props: CellPickerProps) {
  const { label, count, columns, active, chosen = null, nameOf, onTouch, onChoose } = props;
  const id = useId();
  const [last, setLast] = useState(0);
  const at = Math.min(active ?? last, count - 1);
  const rows = Math.ceil(count / columns);
  const name = useSaidName(at, nameOf(at));
  const touch = (cell: number | null) => {
    if (cell !== null) setLast(cell);
    if (cell !== active) onTouch(cell);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = listPlaceAfter(event.key, at, count, columns);
    const isChoice = event.key === 'Enter' && onChoose !== undefined;
    if (next === null && !isChoice) return;
    event.preventDefault();
    if (next === null) onChoose?.(at);
    else touch(next);
  };
  const under = (event: MouseEvent) =>
    cellAt(event.currentTarget.getBoundingClientRect(), event, count, columns);
  const choose = (cell: number | null) => {
    if (cell !== null) onChoose?.(cell);
  };
  return (
    <div
      aria-activedescendant={id}
      aria-label={label}
      className={styles.picker}
      data-choice={onChoose !== undefined || undefined}
      onBlur={() => touch(null)}
      onClick={(event) => choose(under(event))}
      onFocus={() => touch(at)}
      onKeyDown={press}
      onPointerCancel={() => touch(null)}
      // A finger that taps does not move, and what it has tapped stays on show.
      onPointerDown={(event) => touch(under(event))}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && touch(null)}
      onPointerMove={(event) => touch(under(event))}
      role="listbox"
      tabIndex={0}
    >
      {props.children}
      {chosen !== null && chosen < count && (
        <div className={styles.chosen} style={placeOf(chosen, columns, rows)} />
      )}
      <div
        aria-label={name}
        aria-selected={at === chosen}
        className={styles.cell}
        data-shown={active !== null || undefined}
        id={id}
        role="option"
        style={placeOf(at, columns, rows)}
        tabIndex={-1}
      />
    </div>
  );
}

/** The values of a cell follow the training; its name does so more slowly, for whoever hears it. */
function useSaidName(cell: number, name: string): string {
  const said = useSlowly(`${cell} ${name}`, NAME_GAP_MS);
  return said.startsWith(`${cell} `) ? said.slice(`${cell} `.length) : name;
}

function placeOf(cell: number, columns: number, rows: number) {
  return {
    insetInlineStart: `${(100 * (cell % columns)) / columns}%`,
    insetBlockStart: `${(100 * Math.floor(cell / columns)) / rows}%`,
    inlineSize: `${100 / columns}%`,
    blockSize: `${100 / rows}%`,
  };
}
