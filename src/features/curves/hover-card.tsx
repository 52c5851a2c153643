import { panelText } from '../../text/panel-text.ts';
import styles from './hover-card.module.css';
import { Swatch } from './legend.tsx';
import { epochAt } from './nearest.ts';
import { useReading } from './reading-context.ts';
import type { SeriesName } from './series-style.ts';

interface HoverCardProps {
  /** The steps the values stand for. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly {
    readonly series: SeriesName;
    readonly value: string;
    readonly detail: string;
  }[];
}

/** The values at a step, each with the split it was measured on. */
export function HoverCard({ from, to, lines }: HoverCardProps) {
  const { epochs } = useReading();
  return (
    <div className={styles.card} role="status">
      <p className={styles.title}>
        {panelText.curves.steps(from, to)}
        <span>{panelText.curves.epoch(epochAt(epochs, to))}</span>
      </p>
      <dl className={styles.lines}>
        {lines.map(({ series, value, detail }) => (
          <div key={series}>
            <dt>
              <Swatch series={series} />
              {panelText.curves.splits[series]}
            </dt>
            <dd>{value}</dd>
            <dd className={styles.detail}>{detail}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
