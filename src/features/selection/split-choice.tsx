import type { DigitSplit } from '../../spec/selection.ts';
import { narrowSelection, useSelection } from '../../store/selection.ts';
import { text } from '../../text/text.ts';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './selection-bar.module.css';

const words = text.selection;

interface SplitChoiceProps {
  readonly splits: readonly DigitSplit[];
}

/** Which digits are looked at. What else is picked stays so in another split. */
export function SplitChoice({ splits }: SplitChoiceProps) {
  const split = useSelection((selection) => selection.split);
  return (
    <div className={styles.splits}>
      {splits.map((each) => (
        <Toggle
          className={styles.split}
          isPressed={each === split}
          key={each}
          onClick={() => narrowSelection({ split: each })}
        >
          {words.splits[each]}
        </Toggle>
      ))}
    </div>
  );
}
