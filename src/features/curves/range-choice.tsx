import { Button } from '../../ui/button.tsx';
import type { Range } from './axes.ts';
import styles from './range-choice.module.css';

interface RangeChoiceProps {
  readonly range: Range;
  /** What the button says when it leads to a range. */
  readonly labels: Readonly<Record<Range, string>>;
  readonly onChange: (range: Range) => void;
}

/** Leads to the other range of an axis. */
export function RangeChoice({ range, labels, onChange }: RangeChoiceProps) {
  const other: Range = range === 'late' ? 'whole' : 'late';
  return (
    <Button className={styles.choice} kind="quiet" onPress={() => onChange(other)}>
      {labels[other]}
    </Button>
  );
}
