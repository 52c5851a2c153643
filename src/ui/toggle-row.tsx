import { useId } from 'react';
import { Toggle } from './toggle.tsx';
import styles from './toggle-row.module.css';

interface ToggleRowProps {
  readonly label: string;
  readonly values: readonly number[];
  /** What the values are called; by their places, as the values count from 0. */
  readonly names: readonly string[];
  readonly pressed: readonly number[];
  readonly onToggle: (value: number) => void;
  /** Why the last press was refused. */
  readonly complaint: string | null;
}

/** A row of buttons, each on or off by itself. */
export function ToggleRow({ label, values, names, pressed, onToggle, complaint }: ToggleRowProps) {
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
            {names[value]}
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
