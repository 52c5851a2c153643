import { useId } from 'react';
import styles from './choice-row.module.css';
import { Toggle } from './toggle.tsx';

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  /** Whether the label is seen, and not heard only. */
  readonly isLabelled?: boolean;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A row of buttons of which one is on: for a choice among few, all in sight. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, isLabelled = false, values, names, chosen, onChoose } = props;
  const id = useId();
  const name = isLabelled ? { 'aria-labelledby': id } : { 'aria-label': label };
  return (
    <fieldset {...name} className={styles.row}>
      {isLabelled && (
        <span className={styles.label} id={id}>
          {label}
        </span>
      )}
      {values.map((value) => (
        <Toggle
          className={styles.choice}
          isPressed={value === chosen}
          key={value}
          onClick={() => onChoose(value)}
        >
          {names[value]}
        </Toggle>
      ))}
    </fieldset>
  );
}
