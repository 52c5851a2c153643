import styles from './mark-line.module.css';
import type { Plot } from './plot.tsx';

interface MarkLineProps {
  readonly plot: Plot;
  readonly step: number;
  /** Null where there is no room for it. */
  readonly label: string | null;
  /** Labels of neighbouring lines stand on different heights: 0 is the highest. */
  readonly lane: number;
}

const LANE_HEIGHT = 13;

/** A line at something that a person did to the run. Its label stands on the side that has more room. */
export function MarkLine({ plot, step, label, lane }: MarkLineProps) {
  const x = plot.x(step);
  const isLeft = x > plot.left + plot.width / 2;
  return (
    <g className={styles.mark}>
      <line x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} />
      {label !== null && (
        <text
          x={isLeft ? x - 4 : x + 4}
          y={plot.top + LANE_HEIGHT * (lane + 1)}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {label}
        </text>
      )}
    </g>
  );
}
