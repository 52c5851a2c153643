import { useEffect } from 'react';
import { startCalibration } from '../../store/calibration.ts';
import { useDoubt } from '../../store/doubt.ts';
import { hasInk, useDrawing } from '../../store/drawing.ts';
import type { DrawingReading } from '../../store/drawing-reading.ts';
import { formatPercent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import styles from './answer.module.css';
import { useReading } from './use-reading.ts';

/** The digit the network reads, or why it reads none. */
export function Answer() {
  const reading = useReading();
  const isInked = useDrawing(hasInk);
  const percent = useDoubt((state) => state.percent);
  // Whoever sees an answer is to see how sure it really is.
  useEffect(startCalibration, []);
  const digit = reading.kind === 'answer' ? String(reading.digit) : text.draw.nothing;
  return (
    <div className={styles.answer}>
      <span className={styles.label}>{text.draw.reads}</span>
      <strong className={styles.digit} data-testid="prediction" data-value={digit}>
        {digit}
      </strong>
      <span className={styles.remark}>{remarkOn(reading, isInked, percent)}</span>
    </div>
  );
}

function remarkOn(reading: DrawingReading, isInked: boolean, percent: number): string {
  if (reading.kind === 'answer') return formatPercent(reading.probability);
  if (reading.kind === 'untrained') return text.draw.untrained;
  if (reading.kind === 'none') return isInked ? text.draw.waiting : text.draw.empty;
  const { reason, digit, probability } = reading;
  return reason === 'unlike'
    ? text.doubt.unlike(digit)
    : text.doubt.unsure(digit, probability, percent);
}
