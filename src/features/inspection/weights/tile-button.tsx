import { memo } from 'react';
import { isSameUnit } from '../../../spec/inspection/unit-place.ts';
import { chooseUnit, useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import type { RovingHandlers } from '../../../ui/use-roving-list.ts';
import { touchHandlers } from '../touch-handlers.ts';
import styles from './tiles.module.css';

interface TileButtonProps extends RovingHandlers {
  readonly unit: number;
  /** On the page. */
  readonly place: number;
  /** In full, for ears. */
  readonly name: string;
  /** Below its picture. */
  readonly caption: string;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
}

/** A tile: to touch it shows its unit in all views, to press it opens it. */
export const TileButton = memo(function TileButton(props: TileButtonProps) {
  const { unit, place, name, caption, isOpen, isTabStop, onFocus, onKeyDown } = props;
  const at = { layer: 0, unit };
  const isTouched = useInspectedUnit(({ touched }) => isSameUnit(touched, at));
  return (
    <button
      {...touchHandlers(at, onFocus)}
      aria-expanded={isOpen}
      aria-label={name}
      className={styles.tile}
      data-place={place}
      data-touched={isTouched || undefined}
      onClick={() => chooseUnit(at)}
      onKeyDown={onKeyDown}
      tabIndex={isTabStop ? 0 : -1}
      type="button"
    >
      <span className={styles.spot} data-tile={unit} />
      <span className={styles.caption}>{caption}</span>
    </button>
  );
});
