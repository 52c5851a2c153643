import { panelText } from '../../../text/panel-text.ts';
import { SignedBar } from '../signed-bar.tsx';
import styles from './digit-through.module.css';

const words = panelText.inspectDigit.unit;

interface SumRowProps {
  readonly name: string;
  readonly value: number;
  readonly decimals: number;
  /** What a whole bar stands for. */
  readonly largest: number;
  readonly hasBar?: boolean;
  readonly isTotal?: boolean;
}

/** A part of the sum that has no single input, or what it comes to. */
export function SumRow({ name, value, decimals, largest, hasBar, isTotal }: SumRowProps) {
  return (
    <tr data-total={isTotal || undefined}>
      <th colSpan={2} scope="row">
        {name}
      </th>
      <td className={styles.number}>{words.fixed(value, decimals)}</td>
      <td className={styles.barCell}>{hasBar && <SignedBar largest={largest} value={value} />}</td>
    </tr>
  );
}
