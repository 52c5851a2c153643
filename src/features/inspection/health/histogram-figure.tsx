import { memo } from 'react';
import type { Spread } from '../../../spec/inspection/health.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './health.module.css';
import { barsPath, histogramBars } from './histogram-bars.ts';

const words = panelText.inspectHealth;

interface HistogramFigureProps {
  readonly name: string;
  readonly spread: Spread;
}

/** How the values of a layer are spread, as bars and in three numbers. */
export const HistogramFigure = memo(function HistogramFigure({
  name,
  spread,
}: HistogramFigureProps) {
  const { heights, below, from, to } = histogramBars(spread.histogram);
  const isNothing = spread.largest === 0;
  return (
    <figure className={styles.figure}>
      <figcaption>{name}</figcaption>
      <svg
        aria-label={words.histogram(name, spread)}
        className={styles.histogram}
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${heights.length} 1`}
      >
        <path className={styles.below} d={barsPath(heights, 0, below)} />
        <path className={styles.above} d={barsPath(heights, below, heights.length)} />
      </svg>
      <p aria-hidden className={styles.axis}>
        <span>{isNothing ? words.allZero : words.edge(from)}</span>
        <span>{!isNothing && words.edge(to)}</span>
      </p>
      <p aria-hidden className={styles.numbers}>
        <span>{words.mean(spread.mean)}</span> <span>{words.deviation(spread.deviation)}</span>
      </p>
    </figure>
  );
});
