import { memo } from 'react';
import { isSameUnit } from '../../../spec/inspection/unit-place.ts';
import { chooseUnit, useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import { type RovingHandlers, useRovingList } from '../../../ui/use-roving-list.ts';
import styles from './health.module.css';

const words = panelText.inspectHealth.readings;

/** No more than are looked at one by one. */
const MOST_NAMED = 12;

interface FlatUnitsProps {
  readonly layer: number;
  /** What they are, for those who do not see where they stand. */
  readonly name: string;
  /** Ascending. */
  readonly found: Uint16Array;
  /** How many the layer has. */
  readonly units: number;
}

/** How many units of a layer are dead or saturated, and the first of them by number: pressed, all views show it. */
export function FlatUnits({ layer, name, found, units }: FlatUnitsProps) {
  const named = [...found.subarray(0, MOST_NAMED)];
  const { list, current, handlers } = useRovingList(named.length);
  return (
    <>
      {words.units(found.length, units)}
      {named.length > 0 && (
        <ul aria-label={name} className={styles.flatUnits} ref={list}>
          {named.map((unit, place) => (
            <li key={unit}>
              <UnitButton
                {...handlers}
                isTabStop={place === current}
                layer={layer}
                place={place}
                unit={unit}
              />
            </li>
          ))}
          {found.length > named.length && <li>{words.more(found.length - named.length)}</li>}
        </ul>
      )}
    </>
  );
}

interface UnitButtonProps extends RovingHandlers {
  readonly layer: number;
  readonly unit: number;
  /** In the list. */
  readonly place: number;
  readonly isTabStop: boolean;
}

const UnitButton = memo(function UnitButton(props: UnitButtonProps) {
  const { layer, unit, place, isTabStop, ...handlers } = props;
  const at = { layer, unit };
  const isChosen = useInspectedUnit(({ chosen }) => isSameUnit(chosen, at));
  return (
    <Toggle
      {...handlers}
      aria-label={words.show(unit)}
      className={styles.flatUnit}
      data-place={place}
      isPressed={isChosen}
      onClick={() => chooseUnit(at)}
      tabIndex={isTabStop ? 0 : -1}
    >
      {words.unit(unit)}
    </Toggle>
  );
});
