import { nameOf } from '../../../spec/class-name.ts';
import type { UnitEffect } from '../../../spec/inspection/activations.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { SignedBar } from '../signed-bar.tsx';
import styles from './digit-through.module.css';

const words = panelText.inspectDigit.effect;

interface UnitEffectTableProps {
  readonly effect: UnitEffect;
  /** Whether the unit is of the last hidden layer. */
  readonly isLast: boolean;
}

/** What each class would lose or gain without the unit. */
export function UnitEffectTable({ effect, isLast }: UnitEffectTableProps) {
  const names = useClassNames();
  const { logits, probabilities } = effect;
  const largest = Math.max(...logits.map(Math.abs));
  return (
    <div className={styles.part}>
      <table className={styles.table}>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            <th scope="col" colSpan={2}>
              {words.logit}
            </th>
            <th scope="col">{words.probability}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(logits, (change, label) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its label.
            <tr key={label}>
              <th scope="row">{nameOf(names, label)}</th>
              <td className={styles.number}>{words.change(change)}</td>
              <td className={styles.barCell}>
                <SignedBar largest={largest} value={change} />
              </td>
              <td className={styles.number}>{words.points(probabilities[label] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Hint>{isLast ? words.leadLast : words.lead}</Hint>
    </div>
  );
}
