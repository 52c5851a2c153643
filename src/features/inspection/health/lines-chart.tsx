import { memo, useMemo } from 'react';
import type { HealthFinding } from '../../../spec/inspection/health.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './health.module.css';
import { keptApart } from './kept-apart.ts';
import { type LinePoint, layerLines, linePath, type Reading } from './layer-lines.ts';
import { decadesOf, type LogAxis, logAxisAround, logPlace } from './log-axis.ts';

const words = panelText.inspectHealth.overTime;

const percent = (share: number) => `${100 * share}%`;

interface LinesChartProps {
  readonly name: string;
  readonly history: readonly HealthFinding[];
  /** The same function while it is the same number. */
  readonly reading: Reading;
  /** What is marked as usual. */
  readonly usual?: { readonly lowest: number; readonly highest: number };
}

/** Of the plot's height, what a name at the end of a line takes. */
const END_HEIGHT = 0.09;

/** A number of every layer over the steps, on a logarithmic scale. */
export const LinesChart = memo(function LinesChart(props: LinesChartProps) {
  const { name, history, reading, usual } = props;
  const lines = useMemo(() => layerLines(history, reading), [history, reading]);
  const values = lines.flatMap((points) => points.map(({ value }) => value));
  const marks = usual === undefined ? [] : [usual.lowest, usual.highest];
  const axis = logAxisAround([...values, ...marks]);
  const from = history[0]?.step ?? 0;
  const to = history.at(-1)?.step ?? 0;
  return (
    <figure className={styles.chart}>
      <figcaption>{name}</figcaption>
      <div className={styles.plot}>
        <Decades axis={axis} />
        {usual !== undefined && <UsualBand axis={axis} {...usual} />}
        <svg
          aria-label={words.lines(name, from, to)}
          className={styles.lines}
          preserveAspectRatio="none"
          role="img"
          viewBox="0 0 100 100"
        >
          {lines.map((points, l) => (
            <path
              d={linePath(points, from, to, axis)}
              // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place.
              key={l}
              style={{ stroke: layerColor(l, lines.length) }}
            />
          ))}
        </svg>
        <Ends axis={axis} lines={lines} />
      </div>
      <p aria-hidden className={styles.steps}>
        <span>{words.step(from)}</span>
        <span>{words.step(to)}</span>
      </p>
    </figure>
  );
});

/** From blue at the input to orange at the output; the number at its end names the line as well. */
function layerColor(layer: number, layers: number): string {
  const share = layers > 1 ? (100 * layer) / (layers - 1) : 100;
  return `color-mix(in oklch, var(--color-negative) ${share}%, var(--color-positive))`;
}

function Decades({ axis }: { readonly axis: LogAxis }) {
  return decadesOf(axis).map((power) => (
    <span
      aria-hidden
      className={styles.decade}
      key={power}
      style={{ insetBlockEnd: percent((power - axis.lowest) / (axis.highest - axis.lowest)) }}
    >
      {words.power(power)}
    </span>
  ));
}

interface UsualBandProps {
  readonly axis: LogAxis;
  readonly lowest: number;
  readonly highest: number;
}

function UsualBand({ axis, lowest, highest }: UsualBandProps) {
  const foot = logPlace(axis, lowest);
  const blockSize = percent(logPlace(axis, highest) - foot);
  return (
    <span aria-hidden className={styles.band} style={{ insetBlockEnd: percent(foot), blockSize }}>
      {words.usual}
    </span>
  );
}

interface EndsProps {
  readonly axis: LogAxis;
  readonly lines: readonly (readonly LinePoint[])[];
}

/** The layers' names where their lines end, or as near as they can be read. */
function Ends({ axis, lines }: EndsProps) {
  const places = lines.map((points) => logPlace(axis, points.at(-1)?.value ?? 0));
  const apart = keptApart(places, END_HEIGHT);
  return lines.map((points, l) => {
    if (points.length === 0) return null;
    const insetBlockEnd = percent(apart[l] ?? 0);
    const color = layerColor(l, lines.length);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place.
      <span aria-hidden className={styles.end} key={l} style={{ insetBlockEnd, color }}>
        {words.line(l, lines.length)}
      </span>
    );
  });
}
