import { largestErrors } from '../../../measures/confusion-matrix-errors.ts';
import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import { isPicked, togglePick } from '../pick.ts';
import styles from './matrix.module.css';
import { ShowPicked } from './show-picked.tsx';

const words = panelText.evaluation.matrix;

/** So many of them are named. */
const MOST = 3;

interface LargestErrorsProps {
  /** [10, 10], a row for each label. */
  readonly counts: Uint32Array;
}

/** The most frequent confusions in words, each of which picks its digits. */
export function LargestErrors({ counts }: LargestErrorsProps) {
  const names = useClassNames();
  const selection = useSelection();
  const errors = largestErrors(counts, MOST);
  return (
    <div className={styles.largest}>
      <span>{words.largest}</span>
      {errors.length === 0 && <span>{words.noErrors}</span>}
      {errors.map(({ label, prediction, count }) => (
        <Toggle
          className={styles.error}
          isPressed={isPicked(selection, { label, prediction })}
          key={`${label} ${prediction}`}
          onClick={() => togglePick({ label, prediction })}
        >
          {words.error(nameOf(names, label), nameOf(names, prediction), count)}
        </Toggle>
      ))}
      <ShowPicked />
    </div>
  );
}
