import { memo } from 'react';
import { updateRatio } from '../../../measures/doctor/update-ratio.ts';
import type { LayerHealth } from '../../../spec/inspection/health.ts';
import { panelText } from '../../../text/panel-text.ts';
import { FlatUnits } from './flat-units.tsx';
import styles from './health.module.css';
import { HistogramFigure } from './histogram-figure.tsx';
import { RatioScale, ratioStanding } from './ratio-scale.tsx';

const words = panelText.inspectHealth;
const { readings, quantities } = words;

interface LayerCardProps {
  readonly layer: number;
  /** Of the network, the output layer included. */
  readonly layers: number;
  readonly health: LayerHealth;
}

/** A layer at one step: three histograms and its readings. */
export const LayerCard = memo(function LayerCard({ layer, layers, health }: LayerCardProps) {
  const isOutput = layer === layers - 1;
  const title = words.layer(layer, layers, health);
  return (
    <section aria-label={title} className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.figures}>
        <HistogramFigure name={quantities.weights} spread={health.weights} />
        <HistogramFigure name={quantities.gradients} spread={health.gradients} />
        <HistogramFigure
          name={isOutput ? words.logits : quantities.activations}
          spread={health.activations}
        />
      </div>
      <Readings health={health} isOutput={isOutput} layer={layer} />
    </section>
  );
});

interface ReadingsProps {
  readonly layer: number;
  readonly health: LayerHealth;
  readonly isOutput: boolean;
}

function Readings({ layer, health, isOutput }: ReadingsProps) {
  const { gradientNorm, weightNorm, dead, saturated, units } = health;
  const ratio = updateRatio(health);
  return (
    <dl className={styles.readings}>
      <dt>{readings.ratio}</dt>
      <dd className={styles.ratio}>
        <RatioScale ratio={ratio} />
        <span>
          {readings.figure(ratio)} {ratio !== null && <small>{ratioStanding(ratio)}</small>}
        </span>
      </dd>
      <dt>{readings.gradientNorm}</dt>
      <dd>{readings.figure(gradientNorm)}</dd>
      <dt>{readings.weightNorm}</dt>
      <dd>{readings.figure(weightNorm)}</dd>
      {!isOutput && (
        <>
          <dt>{readings.dead}</dt>
          <dd>
            <FlatUnits found={dead} layer={layer} name={readings.dead} units={units} />
          </dd>
          <dt>{readings.saturated}</dt>
          <dd>
            <FlatUnits found={saturated} layer={layer} name={readings.saturated} units={units} />
          </dd>
        </>
      )}
    </dl>
  );
}
