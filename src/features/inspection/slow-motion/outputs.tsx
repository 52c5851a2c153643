import { nameOf } from '../../../spec/class-name.ts';
import type { SlowStepFinding } from '../../../spec/inspection/slow-step.ts';
import { useClassNames } from '../../../store/class-names.ts';
import type { Phase } from '../../../store/inspection/slow-motion/slow-motion.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './network-picture.module.css';
import type { PictureLayout } from './picture-layout.ts';

const words = panelText.inspectSlowMotion.picture;

/** Longer names would leave no room for the numbers. */
const LONGEST_NAME = 6;

interface OutputsProps {
  readonly finding: SlowStepFinding;
  readonly layout: PictureLayout;
  readonly phase: Phase;
}

/** Beside each output its class, and what it comes to in the phase; the label's is marked. */
export function Outputs({ finding, layout, phase }: OutputsProps) {
  const names = useClassNames();
  const { example, layers } = finding;
  const spots = layout.units.at(-1) ?? [];
  const deltas = layers.at(-1)?.deltas ?? [];
  const written = (label: number) => {
    if (phase === 'forward') return words.value(example.logits[label] ?? 0);
    if (phase === 'backward') return words.value(deltas[label] ?? 0);
    return words.share(example.probabilities[label] ?? 0);
  };
  return (
    <g className={styles.outputs}>
      {spots.map(({ x, y }, label) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: classes are their places.
        <g data-label={label === example.label || undefined} key={label}>
          <text x={x + layout.radius + 6} y={y + 4}>
            {nameOf(names, label).slice(0, LONGEST_NAME)}
          </text>
          <text className={styles.number} x={layout.width - 2} y={y + 4}>
            {written(label)}
          </text>
        </g>
      ))}
    </g>
  );
}
