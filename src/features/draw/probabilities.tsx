import { CLASS_COUNT } from '../../spec/mnist.ts';
import { useCalibration } from '../../store/calibration.ts';
import { useDrawing } from '../../store/drawing.ts';
import { temperedShares } from '../../store/drawing-reading.ts';
import { formatPercent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import styles from './probabilities.module.css';
import { useReading } from './use-reading.ts';

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, label) => label);

/** A bar for each digit; empty while there is nothing to say. Where the network does not know, none stands out. */
export function Probabilities() {
  const prediction = useDrawing((state) => state.prediction);
  const calibration = useCalibration((state) => state.calibration);
  const reading = useReading();
  const isRead = reading.kind === 'answer' || reading.kind === 'unsure';
  const shares = isRead && prediction !== null ? temperedShares(prediction, calibration) : null;
  return (
    <ol className={styles.bars} aria-label={text.draw.probabilities}>
      {CLASSES.map((label) => (
        <Bar
          key={label}
          label={label}
          share={shares?.[label]}
          isAnswer={reading.kind === 'answer' && reading.digit === label}
        />
      ))}
    </ol>
  );
}

interface BarProps {
  readonly label: number;
  readonly share: number | undefined;
  readonly isAnswer: boolean;
}

function Bar({ label, share, isAnswer }: BarProps) {
  return (
    <li
      className={styles.bar}
      data-answer={isAnswer || undefined}
      data-testid={`probability-${label}`}
      data-value={share ?? 0}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.track}>
        <span className={styles.fill} style={{ inlineSize: `${100 * (share ?? 0)}%` }} />
      </span>
      <span className={styles.percent}>
        {share === undefined ? text.draw.nothing : formatPercent(share)}
      </span>
    </li>
  );
}
