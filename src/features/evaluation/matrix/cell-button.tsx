import { memo } from 'react';
import { togglePick } from '../pick.ts';
import styles from './matrix.module.css';

interface CellButtonProps {
  /** Its place in the grid, headings included. */
  readonly row: number;
  readonly column: number;
  /** What it picks. */
  readonly label: number | null;
  readonly prediction: number | null;
  /** The accessible name. */
  readonly name: string;
  readonly shown: string;
  readonly isTabStop: boolean;
  readonly isPressed: boolean;
  /** How strongly it is shaded, 0 to 1. */
  readonly heat?: number;
  /** Whether the current selection is after its digits. */
  readonly isRinged?: boolean;
}

/** What fills a cell or heading of the matrix; renders anew only when what it says changes. */
export const CellButton = memo(function CellButton(props: CellButtonProps) {
  const { row, column, label, prediction, name, shown, isTabStop, isPressed } = props;
  const { heat = 0, isRinged = false } = props;
  return (
    <button
      aria-label={name}
      aria-pressed={isPressed}
      className={styles.button}
      data-column={column}
      data-ringed={isRinged || undefined}
      data-row={row}
      onClick={() => togglePick({ label, prediction })}
      style={heat === 0 ? undefined : { backgroundColor: colorOf(heat) }}
      tabIndex={isTabStop ? 0 : -1}
      title={label === null || prediction === null ? shown : undefined}
      type="button"
    >
      {shown}
    </button>
  );
});

/** Equal steps look alike in Oklab: twice the errors are twice as far from the paper. */
const colorOf = (heat: number): string =>
  `color-mix(in oklab, var(--hottest) ${(100 * heat).toFixed(1)}%, var(--color-panel))`;
