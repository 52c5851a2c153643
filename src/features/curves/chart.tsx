import { type ComponentType, memo, useCallback, useMemo } from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { axisBetween } from './axes.ts';
import styles from './chart.module.css';

interface ChartProps {
  readonly title: string;
  /** The ends of the vertical axis. */
  readonly bottom: number;
  readonly top: number;
  readonly formatTick: (value: number) => string;
  /** Draws what belongs inside, from `useReading` and `usePlot`. */
  readonly Inside: ComponentType;
  /** What is said about the place that is pointed at, as a share of the axis of steps. */
  readonly Card: ComponentType<{ readonly share: number }>;
}

const MARGIN = { top: 8, right: 24, bottom: 0, left: 0 };
const CURSOR = { stroke: 'var(--color-line-strong)' };
const AXIS = {
  type: 'number',
  allowDataOverflow: true,
  interval: 0,
  stroke: 'var(--color-line-strong)',
  tickLine: false,
} as const;

/** As many places to point at as the eye and the arrow keys can tell apart. */
const LAST_PLACE = 200;
const PLACES = Array.from({ length: LAST_PLACE + 1 }, (_, place) => ({ place }));
const EVERY_PLACE = [0, LAST_PLACE] as const;

/**
 * Frame, grid and hover card. Recharts lays these out anew only when the vertical axis changes:
 * along the other it knows places, not steps, so that a growing run moves nothing of it. The curves
 * and their steps draw themselves inside. With Recharts' own lines an update took twice the time of
 * a frame (400 points × 4 series on two busy cores: 33 ms of scripting, against 2 ms like this).
 */
export const Chart = memo(function Chart(props: ChartProps) {
  const { title, bottom, top, formatTick, Inside, Card } = props;
  const yAxis = useMemo(() => axisBetween(bottom, top), [bottom, top]);
  const card = useCallback(
    ({ label }: { label?: string | number }) => <Card share={Number(label) / LAST_PLACE} />,
    [Card],
  );
  return (
    <LineChart
      responsive
      className={`${styles.chart}`}
      title={title}
      data={PLACES}
      margin={MARGIN}
      syncId="curves"
    >
      <CartesianGrid vertical={false} stroke="var(--color-line)" />
      <XAxis {...AXIS} dataKey="place" domain={EVERY_PLACE} height={20} tick={false} />
      <YAxis {...AXIS} {...yAxis} width={48} tickFormatter={formatTick} />
      {/* Recharts offers hover cards over lines of its own only. This one has no ink. */}
      <Line dataKey="place" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <Inside />
      <Tooltip content={card} cursor={CURSOR} isAnimationActive={false} />
    </LineChart>
  );
});
