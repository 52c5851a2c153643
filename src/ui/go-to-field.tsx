import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from './button.tsx';
import styles from './go-to-field.module.css';
import { committed, type NumberRules, noDraft, typed } from './number-draft.ts';

interface GoToFieldProps extends Omit<NumberRules, 'onCommit'> {
  readonly label: string;
  /** What the button beside it says. */
  readonly action: string;
  /** Takes a number of the range. */
  readonly onGo: (value: number) => void;
}

/** A field for the number of a thing to go to: Enter and the button go there, leaving it does not. */
export function GoToField({ label, action, onGo, ...range }: GoToFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(noDraft);
  const rules: NumberRules = {
    ...range,
    onCommit: (value) => {
      onGo(value);
      return null;
    },
  };
  const go = () => setDraft(committed({ ...draft, text: draft.text ?? '' }, rules));
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') go();
    if (key === 'Escape') setDraft(noDraft);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={draft.complaint === null ? undefined : `${id}-complaint`}
        aria-invalid={draft.complaint === null ? undefined : true}
        autoComplete="off"
        className={styles.input}
        id={id}
        inputMode="numeric"
        onChange={(event) => setDraft(typed(draft, event.target.value, rules))}
        onKeyDown={press}
        spellCheck={false}
        type="text"
        value={draft.text ?? ''}
      />
      <Button onPress={go}>{action}</Button>
      {draft.complaint !== null && (
        <p className={styles.complaint} id={`${id}-complaint`} role="alert">
          {draft.complaint}
        </p>
      )}
    </div>
  );
}
