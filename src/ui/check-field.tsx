import { useId } from 'react';
import styles from './check-field.module.css';
import { Hint } from './hint.tsx';

interface CheckFieldProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** A line below it. */
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
}

export function CheckField({ label, isChecked, onChange, hint, isDisabled }: CheckFieldProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.label}>
        <input
          aria-describedby={hint === undefined ? undefined : id}
          checked={isChecked}
          className={styles.box}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.checked)}
          type="checkbox"
        />
        {label}
      </label>
      {hint !== undefined && <Hint id={id}>{hint}</Hint>}
    </div>
  );
}
