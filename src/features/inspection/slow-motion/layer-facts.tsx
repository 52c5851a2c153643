import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import { NONE } from '../../../text/format.ts';
import { panelText } from '../../../text/panel-text.ts';
import { type LayerFigure, LayerFigures } from '../layer-figures.tsx';
import styles from './slow-motion.module.css';
import type { EdgePhase } from './strongest-edges.ts';

const words = panelText.inspectSlowMotion;
const { columns, figure } = words;

type Figure = LayerFigure<SlowStepLayer>;

const weights: Figure = { name: columns.weights, of: ({ weightNorm }) => figure(weightNorm) };

/** Of all units, as those of largest magnitude are among the shown. */
const strongestOf = (values: Float64Array): number =>
  values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);

/** Without weights other than 0 there is no ratio. */
const ratioOf = ({ updateNorm, weightNorm }: SlowStepLayer): string =>
  weightNorm > 0 ? figure(updateNorm / weightNorm) : NONE;

/** What is told of each layer in a phase. */
const FIGURES: Readonly<Record<EdgePhase, readonly Figure[]>> = {
  forward: [
    {
      name: columns.active,
      of: ({ activeCount, unitCount }) => words.active(activeCount, unitCount),
    },
    {
      name: columns.strongest,
      of: ({ activations }, isOutput) =>
        // The class with the largest logit is the answer, also where all are below 0.
        isOutput ? words.logit(Math.max(...activations)) : figure(strongestOf(activations)),
    },
  ],
  backward: [{ name: columns.gradient, of: ({ gradientNorm }) => figure(gradientNorm) }, weights],
  update: [
    { name: columns.update, of: ({ updateNorm }) => figure(updateNorm) },
    weights,
    { name: columns.ratio, of: ratioOf },
  ],
};

interface LayerFactsProps {
  readonly layers: readonly SlowStepLayer[];
  readonly phase: EdgePhase;
}

export function LayerFacts({ layers, phase }: LayerFactsProps) {
  return (
    <LayerFigures
      className={styles.table}
      figures={FIGURES[phase]}
      heading={columns.layer}
      layers={layers}
      nameOf={words.layer}
    />
  );
}
