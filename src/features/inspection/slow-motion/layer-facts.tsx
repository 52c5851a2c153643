import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './slow-motion.module.css';
import type { EdgePhase } from './strongest-edges.ts';

const words = panelText.inspectSlowMotion;

interface Column {
  readonly name: keyof typeof words.columns;
  readonly of: (layer: SlowStepLayer) => string;
}

const weights: Column = { name: 'weights', of: ({ weightNorm }) => words.figure(weightNorm) };

/** What is told of each layer in a phase. */
const COLUMNS: Readonly<Record<EdgePhase, readonly Column[]>> = {
  forward: [
    { name: 'active', of: ({ activeCount, unitCount }) => words.active(activeCount, unitCount) },
    { name: 'largest', of: ({ activations }) => words.figure(Math.max(...activations)) },
  ],
  backward: [{ name: 'gradient', of: ({ gradientNorm }) => words.figure(gradientNorm) }, weights],
  update: [
    { name: 'update', of: ({ updateNorm }) => words.figure(updateNorm) },
    weights,
    {
      name: 'ratio',
      of: ({ updateNorm, weightNorm }) =>
        words.figure(weightNorm > 0 ? updateNorm / weightNorm : 0),
    },
  ],
};

interface LayerFactsProps {
  readonly layers: readonly SlowStepLayer[];
  readonly phase: EdgePhase;
}

export function LayerFacts({ layers, phase }: LayerFactsProps) {
  const columns = COLUMNS[phase];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.columns.layer}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {words.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, l) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: layers are their places.
          <tr key={l}>
            <th scope="row">{words.layer(l, layers.length)}</th>
            {columns.map(({ name, of }) => (
              <td key={name}>{of(layer)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
