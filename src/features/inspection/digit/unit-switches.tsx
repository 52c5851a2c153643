import { isSameUnit, type UnitPlace } from '../../../spec/inspection/unit-place.ts';
import { useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import {
  switchAllOn,
  switchUnit,
  useSwitchedOff,
  useUnitsOff,
} from '../../../store/inspection/switched-off.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './digit-through.module.css';

const words = panelText.inspectDigit;

interface UnitSwitchesProps {
  /** The hidden unit on show; null where none is. */
  readonly place: UnitPlace | null;
}

/** Takes the chosen unit out and brings it back: one that is only pointed at is gone on the way to a button. */
export function UnitSwitches({ place }: UnitSwitchesProps) {
  const isChosen = useInspectedUnit(({ chosen }) => place !== null && isSameUnit(chosen, place));
  const off = useUnitsOff();
  const isOff = useSwitchedOff(({ units }) => units.some((unit) => isSameUnit(unit, place)));
  return (
    <span className={styles.switches}>
      {off > 0 && <Button onPress={switchAllOn}>{words.allOn}</Button>}
      {place !== null && isChosen && (
        <Button onPress={() => switchUnit(place)}>
          {isOff ? words.switchOn : words.switchOff}
        </Button>
      )}
    </span>
  );
}
