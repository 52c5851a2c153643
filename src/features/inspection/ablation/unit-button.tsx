import { memo } from 'react';
import { isSameUnit, type UnitPlace } from '../../../spec/inspection/unit-place.ts';
import { useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import { switchUnit, useSwitchedOff } from '../../../store/inspection/switched-off.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import type { RovingHandlers } from '../../../ui/use-roving-list.ts';
import { touchHandlers } from '../touch-handlers.ts';
import styles from './ablation.module.css';

const words = panelText.inspectAblation;

interface UnitButtonProps extends RovingHandlers {
  readonly layer: number;
  readonly unit: number;
  /** On the page. */
  readonly place: number;
  /** What it costs to be without it, in words; null while that is not measured. */
  readonly loss: string | null;
  readonly isTabStop: boolean;
}

/** A unit: to touch it measures the network without it, to press it switches it off and on. */
export const UnitButton = memo(function UnitButton(props: UnitButtonProps) {
  const { layer, unit, place, loss, isTabStop, onFocus, onKeyDown } = props;
  const at: UnitPlace = { layer, unit };
  const isOff = useSwitchedOff(({ units }) => units.some((other) => isSameUnit(other, at)));
  const isTouched = useInspectedUnit(({ touched }) => isSameUnit(touched, at));
  return (
    <Toggle
      {...touchHandlers(at, onFocus)}
      aria-label={loss === null ? words.unit(unit) : words.unitWithLoss(unit, loss)}
      className={styles.unit}
      data-place={place}
      data-touched={isTouched || undefined}
      isPressed={isOff}
      onClick={() => switchUnit(at)}
      onKeyDown={onKeyDown}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className={styles.number}>{words.unitNumber(unit)}</span>
      {loss !== null && <span className={styles.loss}>{loss}</span>}
    </Toggle>
  );
});
