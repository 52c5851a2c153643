import { useRef } from 'react';
import { type DigitSplit, SELECTION_FACETS } from '../../spec/selection.ts';
import { useSelection } from '../../store/selection.ts';
import { text } from '../../text/text.ts';
import { Chips } from './chips.tsx';
import { PickedAnswers, PickedCount } from './picked-count.tsx';
import styles from './selection-bar.module.css';
import { SplitChoice } from './split-choice.tsx';

interface SelectionBarProps {
  /** Those one may look at here. */
  readonly splits: readonly DigitSplit[];
  /** Digits that are picked; left out, they are counted among the answers on show. */
  readonly count?: number;
}

/** Which digits every view below is of. */
export function SelectionBar({ splits, count }: SelectionBarProps) {
  const ref = useRef<HTMLElement>(null);
  const isNarrowed = useSelection((selection) =>
    SELECTION_FACETS.some((facet) => selection[facet] !== null),
  );
  return (
    <section aria-label={text.selection.title} className={styles.bar} ref={ref}>
      <SplitChoice splits={splits} />
      <Chips bar={ref} />
      {isNarrowed && (count === undefined ? <PickedAnswers /> : <PickedCount count={count} />)}
    </section>
  );
}
