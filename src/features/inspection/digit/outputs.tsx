import type { ActivationsFinding } from '../../../spec/inspection/activations.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { panelText } from '../../../text/panel-text.ts';
import { useRovingList } from '../../../ui/use-roving-list.ts';
import styles from './digit-through.module.css';
import { OutputRow } from './output-row.tsx';

const words = panelText.inspectDigit;

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, label) => label);

interface OutputsProps extends Pick<ActivationsFinding, 'logits' | 'probabilities' | 'loss'> {
  /** Which the output layer is, from 0. */
  readonly layer: number;
}

/** The ten outputs with what they give their classes. */
export function Outputs({ layer, logits, probabilities, loss }: OutputsProps) {
  const { list, current, handlers } = useRovingList(CLASS_COUNT);
  const highest = Math.max(...probabilities);
  return (
    <section className={styles.layer}>
      <h3 className={styles.title}>{words.outputs}</h3>
      <p className={styles.remark}>{words.outputFacts(loss)}</p>
      <ul aria-label={words.outputs} className={styles.outputs} ref={list}>
        {CLASSES.map((label) => (
          <li key={label}>
            <OutputRow
              {...handlers}
              isAnswer={probabilities.indexOf(highest) === label}
              isTabStop={label === current}
              label={label}
              layer={layer}
              logit={logits[label] ?? 0}
              share={probabilities[label] ?? 0}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
