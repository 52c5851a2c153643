import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import styles from './select-field.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Where a column heading says it already. */
  readonly hidesLabel?: boolean;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
  /** The id of a sentence about the field. */
  readonly describedBy?: string;
}

/** The browser's own select: the best there is for phones, screen readers and programs. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hidesLabel, value, choices, onChoose, describedBy } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const choice = choices.find((candidate) => candidate.value === chosen);
    if (choice) onChoose(choice.value);
  };
  return (
    <div className={hidesLabel ? styles.bare : styles.field}>
      {!hidesLabel && <label htmlFor={id}>{label}</label>}
      <span className={styles.box}>
        <select
          aria-describedby={describedBy}
          aria-label={hidesLabel ? label : undefined}
          className={styles.select}
          id={id}
          onChange={(event) => choose(event.target.value)}
          value={value}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden className={styles.chevron} />
      </span>
    </div>
  );
}

/** The words of a vocabulary with their names, in its order. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): Choice<Value>[] {
  return values.map((value) => ({ value, label: names[value] }));
}
