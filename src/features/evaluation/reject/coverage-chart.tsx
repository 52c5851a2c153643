import { memo, useMemo } from 'react';
import type { Coverage } from '../../../measures/coverage.ts';
import { panelText } from '../../../text/panel-text.ts';
import {
  type CoveragePoint,
  coverageFloor,
  coveragePath,
  coveragePoints,
  heightOver,
} from './coverage-points.ts';
import styles from './reject.module.css';

const words = panelText.reject.threshold;

interface CoverageChartProps {
  readonly curve: readonly Coverage[];
  readonly digits: number;
  /** What the threshold leaves now. */
  readonly now: Coverage;
}

/** Accuracy of the answers that remain, against how many remain, and where the threshold is. */
export function CoverageChart({ curve, digits, now }: CoverageChartProps) {
  const points = useMemo(() => coveragePoints(curve, digits), [curve, digits]);
  const floor = coverageFloor(points);
  return (
    <div className={styles.chart}>
      <p aria-hidden className={styles.axis}>
        <span>{words.vertical(floor, 1)}</span>
      </p>
      <div className={styles.plot}>
        <Curve floor={floor} points={points} />
        {now.answered > 0 && <Mark digits={digits} floor={floor} now={now} />}
      </div>
      <p aria-hidden className={styles.axis}>
        <span>{words.percent(0)}</span>
        <span>{words.horizontal}</span>
        <span>{words.percent(1)}</span>
      </p>
    </div>
  );
}

interface CurveProps {
  readonly points: readonly CoveragePoint[];
  readonly floor: number;
}

const Curve = memo(function Curve({ points, floor }: CurveProps) {
  return (
    <svg
      aria-label={chartSentence(points)}
      className={styles.drawing}
      preserveAspectRatio="none"
      role="img"
      viewBox="0 0 100 100"
    >
      <path d={coveragePath(points, floor)} />
    </svg>
  );
});

function chartSentence(points: readonly CoveragePoint[]): string {
  const whole = points.at(-1);
  const half = points.find(({ coverage }) => coverage >= 0.5);
  return words.chart(whole?.accuracy ?? 0, half?.coverage ?? 1, half?.accuracy ?? 0);
}

interface MarkProps extends Omit<CoverageChartProps, 'curve'> {
  readonly floor: number;
}

function Mark({ now, digits, floor }: MarkProps) {
  const insetInlineStart = `${(100 * now.answered) / digits}%`;
  const insetBlockEnd = `${100 * heightOver(floor, now.right / now.answered)}%`;
  return <span aria-hidden className={styles.now} style={{ insetInlineStart, insetBlockEnd }} />;
}
