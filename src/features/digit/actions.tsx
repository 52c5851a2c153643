import { ChevronLeft, ChevronRight, Microscope, PencilLine } from 'lucide-react';
import type { DigitPlace } from '../../spec/selection.ts';
import { panelText } from '../../text/panel-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './digit.module.css';
import { inspectOpenDigit } from './inspect-open-digit.ts';
import type { Neighbours } from './neighbours.ts';
import { putOnPad } from './put-on-pad.ts';

const words = panelText.digit;

interface ActionsProps {
  readonly place: DigitPlace;
  /** Whether the data has a digit at that place. */
  readonly isThere: boolean;
  readonly neighbours: Neighbours;
  readonly onTurn: (to: DigitPlace | null) => void;
}

/** On to the digits beside this one, or with it to the pad or to Inspect. */
export function Actions({ place, isThere, neighbours, onTurn }: ActionsProps) {
  const { previous, next, position } = neighbours;
  return (
    <div className={styles.actions}>
      <Button
        hint={words.keys}
        icon={<ChevronLeft aria-hidden />}
        isDisabled={previous === null}
        onPress={() => onTurn(previous)}
      >
        {words.previous}
      </Button>
      <Button hint={words.keys} isDisabled={next === null} onPress={() => onTurn(next)}>
        {words.next}
        <ChevronRight aria-hidden />
      </Button>
      <span className={styles.position}>
        {position !== null && words.position(position.place, position.count)}
      </span>
      <Button
        hint={words.toPadHint}
        icon={<PencilLine aria-hidden />}
        isDisabled={!isThere}
        onPress={() => void putOnPad(place)}
      >
        {words.toPad}
      </Button>
      <Button
        hint={words.inspectHint}
        icon={<Microscope aria-hidden />}
        isDisabled={!isThere}
        onPress={() => inspectOpenDigit(place)}
      >
        {words.inspect}
      </Button>
    </div>
  );
}
