import { useState } from 'react';
import { USUAL_RATIOS, updateRatio } from '../../../measures/doctor/update-ratio.ts';
import type { HealthFinding, LayerHealth } from '../../../spec/inspection/health.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { choicesOf, SelectField } from '../../../ui/select-field.tsx';
import { LayerField } from '../layer-field.tsx';
import styles from './health.module.css';
import { LinesChart } from './lines-chart.tsx';
import { Ridges } from './ridges.tsx';

const words = panelText.inspectHealth;
const { overTime, quantities } = words;

const QUANTITIES = ['weights', 'gradients', 'activations'] as const;
const QUANTITY_CHOICES = choicesOf(QUANTITIES, quantities);

const gradientNormOf = ({ gradientNorm }: LayerHealth) => gradientNorm;

interface OverTimeProps {
  readonly history: readonly HealthFinding[];
}

/** How the layers changed while somebody looked. */
export function OverTime({ history }: OverTimeProps) {
  const [first, newest] = [history[0], history.at(-1)];
  const isShort = history.length < 2 || first === undefined || newest === undefined;
  return (
    <section aria-label={overTime.title} className={styles.card}>
      <h3 className={styles.title}>{overTime.title}</h3>
      {isShort ? (
        <Hint>{overTime.empty}</Hint>
      ) : (
        <>
          <Hint>{overTime.since(first.step, newest.step, history.length)}</Hint>
          <div className={styles.pair}>
            <LinesChart
              history={history}
              name={overTime.ratio}
              reading={updateRatio}
              usual={USUAL_RATIOS}
            />
            <LinesChart history={history} name={overTime.gradientNorm} reading={gradientNormOf} />
          </div>
          <ChosenRidges history={history} layers={newest.layers.length} />
        </>
      )}
    </section>
  );
}

interface ChosenRidgesProps extends OverTimeProps {
  readonly layers: number;
}

function ChosenRidges({ history, layers }: ChosenRidgesProps) {
  const [chosen, chooseLayer] = useState(0);
  const [quantity, chooseQuantity] = useState<(typeof QUANTITIES)[number]>('weights');
  // Another network may have fewer.
  const layer = Math.min(chosen, layers - 1);
  return (
    <>
      <h4 className={styles.title}>{overTime.ridges}</h4>
      <div className={styles.pair}>
        <LayerField
          label={overTime.layer}
          layer={layer}
          names={Array.from({ length: layers }, (_, l) => words.layerName(l, layers))}
          onChoose={chooseLayer}
        />
        <SelectField
          choices={QUANTITY_CHOICES}
          label={overTime.quantity}
          onChoose={chooseQuantity}
          value={quantity}
        />
      </div>
      <Ridges history={history} layer={layer} quantity={quantity} />
    </>
  );
}
