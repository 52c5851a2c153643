import { type KeyboardEvent, useId } from 'react';
import { Hint } from './hint.tsx';
import { committed, type NumberRules, noDraft, typed } from './number-draft.ts';
import styles from './number-field.module.css';
import { clamp, parseNumber } from './parse-number.ts';
import { useDraft } from './use-draft.ts';

interface NumberFieldProps extends NumberRules {
  readonly label: string;
  /** Where a column heading says it already. */
  readonly hidesLabel?: boolean;
  readonly value: number;
  /** Shown instead of the value where there is no single one. */
  readonly placeholder?: string | undefined;
  /** The value one arrow key away. */
  readonly next: (value: number, direction: 1 | -1) => number;
  /** A word beside it: its unit, or why there is no single value. */
  readonly unit?: string | undefined;
  /** A line below it. */
  readonly hint?: string | undefined;
  /** The id of a sentence about the field that stands elsewhere. */
  readonly describedBy?: string | undefined;
  readonly isDisabled?: boolean;
}

/**
 * A text field for a number. Enter or leaving it puts a valid number into force; anything else
 * stays visible with a sentence, and the last valid number stays in force. Escape takes it back.
 */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    hidesLabel = false,
    value,
    placeholder,
    next,
    unit,
    hint,
    isDisabled = false,
  } = props;
  const id = useId();
  const [draft, setDraft] = useDraft(value);
  const shown = placeholder === undefined ? String(value) : '';

  const step = (direction: 1 | -1) => {
    const from = parseNumber(draft.text ?? '', props) ?? value;
    setDraft(
      committed({ text: String(clamp(next(from, direction), props)), complaint: null }, props),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') setDraft(committed(draft, props));
    if (event.key === 'Escape') setDraft(noDraft);
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const describedBy = [
    draft.complaint !== null && `${id}-complaint`,
    unit !== undefined && `${id}-unit`,
    hint !== undefined && `${id}-hint`,
    props.describedBy,
  ].filter((part) => typeof part === 'string');

  return (
    <div className={hidesLabel ? styles.bare : styles.field}>
      {!hidesLabel && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      {unit !== undefined && (
        <span className={styles.unit} id={`${id}-unit`}>
          {unit}
        </span>
      )}
      <input
        aria-describedby={describedBy.join(' ') || undefined}
        aria-invalid={draft.complaint === null ? undefined : true}
        aria-label={hidesLabel ? label : undefined}
        autoComplete="off"
        className={styles.input}
        disabled={isDisabled}
        id={id}
        inputMode="decimal"
        onBlur={() => setDraft(committed(draft, props))}
        onChange={(event) => setDraft(typed(draft, event.target.value, props))}
        onKeyDown={press}
        placeholder={placeholder}
        spellCheck={false}
        type="text"
        value={draft.text ?? shown}
      />
      {draft.complaint !== null && (
        <p className={styles.complaint} id={`${id}-complaint`} role="alert">
          {draft.complaint}
        </p>
      )}
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  );
}
