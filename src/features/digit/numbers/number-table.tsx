import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { type PixelUnit, pixelNumber } from '../../../formats/digit-text/digit-numbers.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { type Cell, cellAfter, cellId } from './cell-after.ts';
import { NumberRow } from './number-row.tsx';
import styles from './number-table.module.css';

const words = panelText.digitText;
const FIRST: Cell = { row: 0, column: 0 };
const PLACES = Array.from({ length: IMAGE_SIDE }, (_, place) => place);

interface NumberTableProps {
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  readonly unit: PixelUnit;
}

/** The pixels as a table of numbers, each on its own grey; the one pointed at is said below. */
export function NumberTable({ pixels, unit }: NumberTableProps) {
  const id = useId();
  const [cell, setCell] = useState<Cell | null>(null);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = cellAfter(event.key, cell ?? FIRST);
    if (next === null) return;
    event.preventDefault();
    setCell(next);
    const nearest = { block: 'nearest', inline: 'nearest' } as const;
    document.getElementById(cellId(id, next))?.scrollIntoView(nearest);
  };
  return (
    <div>
      <div className={styles.frame}>
        <table
          aria-activedescendant={cell === null ? undefined : cellId(id, cell)}
          className={styles.table}
          onFocus={() => setCell((before) => before ?? FIRST)}
          onKeyDown={press}
          onPointerOver={(event) => setCell((before) => cellUnder(event) ?? before)}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that arrow keys go through.
          role="grid"
          tabIndex={0}
        >
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <td />
              {PLACES.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PLACES.map((at) => (
              <NumberRow
                activeColumn={cell?.row === at ? cell.column : null}
                id={id}
                key={at}
                pixels={pixels}
                row={at}
                unit={unit}
              />
            ))}
          </tbody>
        </table>
      </div>
      {cell === null ? (
        <Hint>{words.keys}</Hint>
      ) : (
        <Reading cell={cell} pixels={pixels} unit={unit} />
      )}
    </div>
  );
}

function Reading({
  cell: { row, column },
  pixels,
  unit,
}: NumberTableProps & { readonly cell: Cell }) {
  const level = pixels[row * IMAGE_SIDE + column] ?? 0;
  return <p className={styles.reading}>{words.pixel(row, column, pixelNumber(level, unit))}</p>;
}

/** Null beside the numbers. */
function cellUnder({ target }: PointerEvent): Cell | null {
  if (!(target instanceof HTMLElement)) return null;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) };
}
