import type { LayerStep } from '../../../spec/inspection/microscope.ts';
import { NONE } from '../../../text/format.ts';
import { panelText } from '../../../text/panel-text.ts';
import { type LayerFigure, LayerFigures } from '../layer-figures.tsx';
import styles from './layer-table.module.css';

const words = panelText.inspectMicroscope.layers;
const { columns, figure } = words;

const FIGURES: readonly LayerFigure<LayerStep>[] = [
  { name: columns.gradient, of: ({ weightGradientNorm }) => figure(weightGradientNorm) },
  { name: columns.bias, of: ({ biasGradientNorm }) => figure(biasGradientNorm) },
  { name: columns.largest, of: ({ largestGradient }) => figure(largestGradient) },
  { name: columns.update, of: ({ weightUpdateNorm }) => figure(weightUpdateNorm) },
  { name: columns.weights, of: ({ weightNorm }) => figure(weightNorm) },
  { name: columns.ratio, of: ratioOf },
];

/** Without weights other than 0 there is no ratio. */
function ratioOf({ weightUpdateNorm, weightNorm }: LayerStep): string {
  return weightNorm > 0 ? figure(weightUpdateNorm / weightNorm) : NONE;
}

/** How large gradient and step are, layer by layer. */
export function LayerTable({ layers }: { readonly layers: readonly LayerStep[] }) {
  return (
    <section>
      <h3 className={styles.title}>{words.title}</h3>
      <LayerFigures
        caption={words.caption}
        className={styles.table}
        figures={FIGURES}
        heading={columns.layer}
        layers={layers}
        nameOf={words.layer}
      />
    </section>
  );
}
