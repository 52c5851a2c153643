import { useId } from 'react';
import { Toggle } from './toggle.tsx';
import styles from './toggle-row.module.css';

interface ToggleRowProps {
  readonly label: string;
  readonly values: readonly number[];
  readonly pressed: readonly number[];
  readonly onToggle: (value: number) => void;
  /** Why the last press was refused. */
  readonly complaint: string | null;
}

/** A row of buttons, each on or off by itself. */
export function ToggleRow({ label, values, pressed, onToggle, complaint }: ToggleRowProps) {
  const id = useId();
  return (
    <fieldset aria-labelledby={id} className={styles.group}>
      <span id={id}>{label}</span>
      <div className={styles.row}>
        {values.map((value) => (
          <Toggle
            className={styles.word}
            isPressed={pressed.includes(value)}
            key={value}
            onClick={() => onToggle(value)}
          >
            {value}
          </Toggle>
        ))}
      </div>
      {complaint !== null && (
        <p className={styles.complaint} role="alert">
          {complaint}
        </p>
      )}
    </fieldset>
  );
}
