import type { SlowStepFinding } from '../../../spec/inspection/slow-step.ts';
import { className } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './slow-motion.module.css';

const words = panelText.inspectSlowMotion;

/** What the answer to the digit is worth, and what all of the batch are. */
export function LossFacts({ finding: { example, loss } }: { readonly finding: SlowStepFinding }) {
  const { label, probabilities } = example;
  const name = className(label);
  const answer = probabilities.indexOf(Math.max(...probabilities));
  const rows = [
    [words.lossRows.answer, className(answer)],
    [words.lossRows.probability(name), words.share(probabilities[label] ?? 0)],
    [words.lossRows.example, words.loss(example.loss)],
    [words.lossRows.batch, words.loss(loss)],
  ] as const;
  return (
    <dl className={styles.readings}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
