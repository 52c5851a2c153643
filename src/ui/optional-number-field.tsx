import { type KeyboardEvent, useId } from 'react';
import { noDraft } from './number-draft.ts';
import styles from './number-field.module.css';
import { committedOptional, type OptionalNumberRules, typedOptional } from './optional-draft.ts';
import { useDraft } from './use-draft.ts';

interface OptionalNumberFieldProps extends OptionalNumberRules {
  readonly label: string;
  /** Null is shown as the placeholder. */
  readonly value: number | null;
  readonly placeholder: string;
  readonly unit?: string | undefined;
}

/** A number field that may be empty, which means that there is no number. */
export function OptionalNumberField(props: OptionalNumberFieldProps) {
  const { label, value, placeholder, unit } = props;
  const id = useId();
  const [draft, setDraft] = useDraft(value);
  const commit = () => setDraft(committedOptional(draft, props));
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') commit();
    if (key === 'Escape') setDraft(noDraft);
  };
  const complaintId = draft.complaint === null ? '' : `${id}-complaint`;
  const unitId = unit === undefined ? '' : `${id}-unit`;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {unit !== undefined && (
        <span className={styles.unit} id={unitId}>
          {unit}
        </span>
      )}
      <input
        aria-describedby={`${complaintId} ${unitId}`.trim() || undefined}
        aria-invalid={draft.complaint === null ? undefined : true}
        autoComplete="off"
        className={styles.input}
        id={id}
        inputMode="decimal"
        onBlur={commit}
        onChange={(event) => setDraft(typedOptional(draft, event.target.value, props))}
        onKeyDown={press}
        placeholder={placeholder}
        spellCheck={false}
        type="text"
        value={draft.text ?? value ?? ''}
      />
      {draft.complaint !== null && (
        <p className={styles.complaint} id={complaintId} role="alert">
          {draft.complaint}
        </p>
      )}
    </div>
  );
}
