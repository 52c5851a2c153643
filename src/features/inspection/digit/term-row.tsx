import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { chooseUnit } from '../../../store/inspection/inspected-unit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { SignedBar } from '../signed-bar.tsx';
import type { Term } from './arithmetic.ts';
import styles from './digit-through.module.css';

const words = panelText.inspectDigit.unit;

interface TermRowProps extends Term {
  /** Of the unit that reads it. */
  readonly layer: number;
  readonly decimals: number;
  /** What a whole bar stands for. */
  readonly largest: number;
}

/** What one input brings: weight × value. */
export function TermRow(props: TermRowProps) {
  const { input, layer, weight, value, product, decimals, largest } = props;
  return (
    <tr>
      <th scope="row">
        {layer === 0 ? (
          words.fromPixel(Math.floor(input / IMAGE_SIDE), input % IMAGE_SIDE)
        ) : (
          <button
            aria-description={words.fromUnitHint(input, layer - 1)}
            className={styles.link}
            onClick={() => chooseUnit({ layer: layer - 1, unit: input })}
            type="button"
          >
            {words.fromUnit(input)}
          </button>
        )}
      </th>
      <td className={styles.number}>{words.times(weight, value)}</td>
      <td className={styles.number}>{words.fixed(product, decimals)}</td>
      <td className={styles.barCell}>
        <SignedBar largest={largest} value={product} />
      </td>
    </tr>
  );
}
