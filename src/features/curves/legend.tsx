import styles from './legend.module.css';
import { Marker } from './marker.tsx';
import { SERIES_STYLE, type SeriesName } from './series-style.ts';

export interface LegendEntry {
  readonly series: SeriesName;
  readonly name: string;
}

/** Says in text which line is which. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ series, name }) => (
        <li key={series} className={styles.entry}>
          <Swatch series={series} />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** A piece of the line as it is drawn. */
export function Swatch({ series }: { readonly series: SeriesName }) {
  const { color, dash, marker } = SERIES_STYLE[series];
  return (
    <svg className={styles.swatch} width={26} height={10} aria-hidden="true">
      {marker === 'none' && <rect width={26} height={10} fill={color} opacity={0.2} />}
      <path d="M0 5H26" stroke={color} strokeWidth={2} strokeDasharray={dash} />
      {marker !== 'none' && <Marker series={series} x={13} y={5} />}
    </svg>
  );
}
