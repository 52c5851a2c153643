import { useCalibration } from '../../store/calibration.ts';
import { useClassNames } from '../../store/class-names.ts';
import { useDrawing } from '../../store/drawing.ts';
import { temperedShares } from '../../store/drawing-reading.ts';
import { formatPercent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import styles from './probabilities.module.css';
import { useReading } from './use-reading.ts';

/** A bar for each class; empty while there is nothing to say. Where the network does not know, none stands out. */
export function Probabilities() {
  const prediction = useDrawing((state) => state.prediction);
  const calibration = useCalibration((state) => state.calibration);
  const reading = useReading();
  const names = useClassNames();
  const isRead = reading.kind === 'answer' || reading.kind === 'unsure';
  const shares = isRead && prediction !== null ? temperedShares(prediction, calibration) : null;
  return (
    <ol className={styles.bars} aria-label={text.draw.probabilities}>
      {names.map((name, label) => (
        <Bar
          // A class is known by its label: two may be called alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={label}
          label={label}
          name={name}
          share={shares?.[label]}
          isAnswer={reading.kind === 'answer' && reading.digit === label}
        />
      ))}
    </ol>
  );
}

interface BarProps {
  readonly label: number;
  readonly name: string;
  readonly share: number | undefined;
  readonly isAnswer: boolean;
}

function Bar({ label, name, share, isAnswer }: BarProps) {
  return (
    <li
      className={styles.bar}
      data-answer={isAnswer || undefined}
      data-testid={`probability-${label}`}
      data-value={share ?? 0}
    >
      <span className={styles.label} title={name}>
        {name}
      </span>
      <span className={styles.track}>
        <span className={styles.fill} style={{ inlineSize: `${100 * (share ?? 0)}%` }} />
      </span>
      <span className={styles.percent}>
        {share === undefined ? text.draw.nothing : formatPercent(share)}
      </span>
    </li>
  );
}
