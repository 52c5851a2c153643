import { useRun } from '../../store/run.ts';
import { text } from '../../text/text.ts';
import styles from './best-mark.module.css';
import type { Plot } from './plot.tsx';

/** So far the word stands from the middle of its ring. */
const DISTANCE = 9;
const RADIUS = 6;

/** A ring around the best validation accuracy, the one whose weights are kept. */
export function BestMark({ plot }: { readonly plot: Plot }) {
  const best = useRun((run) => run.best);
  if (!best?.validation) return null;
  const [x, y] = [plot.x(best.step), plot.y(best.validation.accuracy)];
  const isWithin = y >= plot.top && y <= plot.top + plot.height;
  if (!isWithin) return null;
  const isLeft = x > plot.left + plot.width / 2;
  return (
    <g className={styles.mark}>
      <circle cx={x} cy={y} r={RADIUS} />
      <text
        x={isLeft ? x - DISTANCE : x + DISTANCE}
        y={y - DISTANCE}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {text.best.mark}
      </text>
    </g>
  );
}
