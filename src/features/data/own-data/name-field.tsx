import { useId } from 'react';
import { LONGEST_NAME } from '../../../spec/own-data.ts';
import styles from './own-data.module.css';

interface NameFieldProps {
  readonly label: string;
  /** Where a column heading says it already. */
  readonly hidesLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NameField({ label, hidesLabel = false, value, onChange }: NameFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      {!hidesLabel && <label htmlFor={id}>{label}</label>}
      <input
        aria-label={hidesLabel ? label : undefined}
        autoComplete="off"
        className={styles.input}
        id={id}
        maxLength={LONGEST_NAME}
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        type="text"
        value={value}
      />
    </div>
  );
}
