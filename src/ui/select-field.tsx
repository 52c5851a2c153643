import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { Hint } from './hint.tsx';
import styles from './select-field.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly isDisabled?: boolean;
}

/** Choices under a heading. */
export interface ChoiceGroup<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Where a column heading says it already. */
  readonly hidesLabel?: boolean;
  readonly value: Value;
  readonly choices: readonly (Choice<Value> | ChoiceGroup<Value>)[];
  readonly onChoose: (value: Value) => void;
  /** A line below it. */
  readonly hint?: string | undefined;
}

/** The browser's own select: the best there is for phones, screen readers and programs. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hidesLabel, value, choices, onChoose, hint } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const choice = choices.flatMap(choicesIn).find((candidate) => candidate.value === chosen);
    if (choice) onChoose(choice.value);
  };
  return (
    <div className={hidesLabel ? styles.bare : styles.field}>
      {!hidesLabel && <label htmlFor={id}>{label}</label>}
      <span className={styles.box}>
        <select
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          aria-label={hidesLabel ? label : undefined}
          className={styles.select}
          id={id}
          onChange={(event) => choose(event.target.value)}
          value={value}
        >
          {choices.map((entry) =>
            'choices' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.choices.map(option)}
              </optgroup>
            ) : (
              option(entry)
            ),
          )}
        </select>
        <ChevronDown aria-hidden className={styles.chevron} />
      </span>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  );
}

function option<Value extends string>({ value, label, isDisabled = false }: Choice<Value>) {
  return (
    <option disabled={isDisabled} key={value} value={value}>
      {label}
    </option>
  );
}

function choicesIn<Value extends string>(entry: Choice<Value> | ChoiceGroup<Value>) {
  return 'choices' in entry ? entry.choices : [entry];
}

/** The words of a vocabulary with their names, in its order. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): Choice<Value>[] {
  return values.map((value) => ({ value, label: names[value] }));
}
