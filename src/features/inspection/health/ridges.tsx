import { memo } from 'react';
import type { HealthFinding, Spread } from '../../../spec/inspection/health.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './health.module.css';
import { RIDGE_WIDTH, ridgeBase, ridgePath, ridgesHeight, ridgesOf } from './ridge-paths.ts';

const words = panelText.inspectHealth;

interface RidgesProps {
  readonly history: readonly HealthFinding[];
  readonly layer: number;
  readonly quantity: 'weights' | 'gradients' | 'activations';
}

/** The histograms of a layer one behind the other, the newest in front. */
export const Ridges = memo(function Ridges({ history, layer, quantity }: RidgesProps) {
  const rows = ridgesOf(history).flatMap(({ step, layers }) => {
    const spread: Spread | undefined = layers[layer]?.[quantity];
    return spread === undefined ? [] : [{ step, spread }];
  });
  const [first, newest] = [rows[0], rows.at(-1)];
  if (first === undefined || newest === undefined) return null;
  const edge = Math.max(...rows.map(({ spread }) => spread.histogram.edge));
  const { quantities, overTime, layerName } = words;
  const layers = history.at(-1)?.layers.length ?? 0;
  const name = layerName(layer, layers);
  return (
    <figure className={styles.chart}>
      <svg
        aria-label={overTime.ridgesName(quantities[quantity], name, first.spread, newest.spread)}
        className={styles.ridges}
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${RIDGE_WIDTH} ${ridgesHeight(rows.length)}`}
      >
        {rows.map(({ step, spread }, row) => (
          <path d={ridgePath(spread.histogram, edge, ridgeBase(row))} key={step} />
        ))}
      </svg>
      <p aria-hidden className={styles.axis}>
        <span>{words.edge(-edge)}</span>
        <span>
          {overTime.step(first.step)} – {overTime.step(newest.step)}
        </span>
        <span>{words.edge(edge)}</span>
      </p>
    </figure>
  );
});
