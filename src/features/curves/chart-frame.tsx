import type { ReactNode } from 'react';
import styles from './chart-frame.module.css';
import { Legend, type LegendEntry } from './legend.tsx';

interface ChartFrameProps {
  readonly title: string;
  /** What the axis shows. */
  readonly note: string;
  /** The control that shows more or less of it. */
  readonly choice: ReactNode;
  readonly legend: readonly LegendEntry[];
  readonly children: ReactNode;
}

/** A chart under its title and legend; it fills the space it is given. */
export function ChartFrame({ title, note, choice, legend, children }: ChartFrameProps) {
  return (
    <section className={styles.frame}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.note}>
          {note}
          {choice}
        </span>
        <Legend entries={legend} />
      </header>
      <div className={styles.plot}>
        <div className={styles.fill}>{children}</div>
      </div>
    </section>
  );
}
