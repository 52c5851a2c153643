import { useEffect } from 'react';
import { startCalibration } from '../../store/calibration.ts';
import { className, useClassNames } from '../../store/class-names.ts';
import { useDoubt } from '../../store/doubt.ts';
import { hasInk, useDrawing } from '../../store/drawing.ts';
import type { DrawingReading } from '../../store/drawing-reading.ts';
import { formatPercent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import styles from './answer.module.css';
import { useReading } from './use-reading.ts';

/** What stands below it, or why the network does not know. */
export function AnswerTitle() {
  const reading = useReading();
  const percent = useDoubt((state) => state.percent);
  return (
    <p className={styles.title}>
      {reading.kind === 'unsure' ? doubtOf(reading, percent) : text.draw.reads}
    </p>
  );
}

/** The digit the network reads, or that it reads none. */
export function Answer() {
  const reading = useReading();
  const isInked = useDrawing(hasInk);
  // Whoever sees an answer is to see how sure it really is.
  useEffect(startCalibration, []);
  const names = useClassNames();
  const digit = reading.kind === 'answer' ? String(reading.digit) : text.draw.nothing;
  const name = reading.kind === 'answer' ? (names[reading.digit] ?? digit) : digit;
  return (
    <div className={styles.answer}>
      <strong
        className={styles.digit}
        data-long={name.length > 2 || undefined}
        data-testid="prediction"
        data-value={digit}
      >
        {name}
      </strong>
      <span className={styles.remark}>{remarkOn(reading, isInked)}</span>
    </div>
  );
}

function remarkOn(reading: DrawingReading, isInked: boolean): string {
  if (reading.kind === 'answer') return formatPercent(reading.probability);
  if (reading.kind === 'untrained') return text.draw.untrained;
  if (reading.kind === 'unsure') return '';
  return isInked ? text.draw.waiting : text.draw.empty;
}

type Unsure = Extract<DrawingReading, { kind: 'unsure' }>;

function doubtOf({ reason, digit, probability }: Unsure, percent: number): string {
  return reason === 'unlike'
    ? text.doubt.unlike(className(digit))
    : text.doubt.unsure(className(digit), probability, percent);
}
