import { useAnswers } from '../../store/answers.ts';
import { useSelectedRows } from '../../store/selected-rows.ts';
import { useSelection } from '../../store/selection.ts';
import { text } from '../../text/text.ts';
import styles from './selection-bar.module.css';

/** How many of the answers on show are picked, where there are any of the split. */
export function PickedAnswers() {
  const split = useSelection((selection) => selection.split);
  const hasAnswers = useAnswers(({ shown }) => shown?.answers.split === split);
  const count = useSelectedRows().length;
  return hasAnswers && <PickedCount count={count} />;
}

export function PickedCount({ count }: { readonly count: number }) {
  return (
    <span className={styles.count} data-testid="picked-count" data-value={count}>
      {text.selection.count(count)}
    </span>
  );
}
