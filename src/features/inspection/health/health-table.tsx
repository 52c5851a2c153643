import { memo } from 'react';
import { updateRatio } from '../../../measures/doctor/update-ratio.ts';
import type { HealthFinding, LayerHealth } from '../../../spec/inspection/health.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Hint } from '../../../ui/hint.tsx';
import figures from '../layer-figures.module.css';
import styles from './health.module.css';

const words = panelText.inspectHealth;
const { table, readings } = words;

interface HealthTableProps {
  readonly finding: HealthFinding;
}

/** The same numbers for those who read rather than look. */
export function HealthTable({ finding }: HealthTableProps) {
  const { layers, step } = finding;
  return (
    <Disclosure title={table.title}>
      <div className={styles.wide}>
        <table className={figures.table}>
          <caption>{table.caption(step)}</caption>
          <thead>
            <tr>
              <th scope="col">{table.layer}</th>
              {Object.entries(table.columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {layers.map((layer, l) => (
              <Row
                health={layer}
                // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place.
                key={l}
                name={words.layerName(l, layers.length)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Hint>{table.spreadHint}</Hint>
    </Disclosure>
  );
}

interface RowProps {
  readonly name: string;
  readonly health: LayerHealth;
}

const Row = memo(function Row({ name, health }: RowProps) {
  const { weights, gradients, activations, gradientNorm, dead, saturated } = health;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{readings.figure(updateRatio(health))}</td>
      <td>{readings.figure(gradientNorm)}</td>
      <td>{table.spread(weights)}</td>
      <td>{table.spread(gradients)}</td>
      <td>{table.spread(activations)}</td>
      <td>{dead.length}</td>
      <td>{saturated.length}</td>
    </tr>
  );
});
