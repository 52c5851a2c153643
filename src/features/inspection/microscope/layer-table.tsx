import type { LayerStep } from '../../../spec/inspection/microscope.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './layer-table.module.css';

const words = panelText.inspectMicroscope.layers;

const FIGURES = [
  { name: 'gradient', of: ({ weightGradientNorm }: LayerStep) => weightGradientNorm },
  { name: 'bias', of: ({ biasGradientNorm }: LayerStep) => biasGradientNorm },
  { name: 'largest', of: ({ largestGradient }: LayerStep) => largestGradient },
  { name: 'update', of: ({ weightUpdateNorm }: LayerStep) => weightUpdateNorm },
  { name: 'weights', of: ({ weightNorm }: LayerStep) => weightNorm },
  { name: 'ratio', of: ratioOf },
] as const;

/** 0 where there is nothing that could be moved. */
function ratioOf({ weightUpdateNorm, weightNorm }: LayerStep): number {
  return weightNorm > 0 ? weightUpdateNorm / weightNorm : 0;
}

/** How large gradient and step are, layer by layer. */
export function LayerTable({ layers }: { readonly layers: readonly LayerStep[] }) {
  return (
    <section>
      <h3 className={styles.title}>{words.title}</h3>
      <table className={styles.table}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.layer}</th>
            {FIGURES.map(({ name }) => (
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
              {FIGURES.map(({ name, of }) => (
                <td key={name}>{words.figure(of(layer))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
