import type { UnitFinding } from '../../../spec/inspection/activations.ts';
import { panelText } from '../../../text/panel-text.ts';
import { arithmeticOf, MOST_TERMS } from './arithmetic.ts';
import styles from './digit-through.module.css';
import { SumRow } from './sum-row.tsx';
import { TermRow } from './term-row.tsx';

const words = panelText.inspectDigit.unit;

/** The unit's sum, its parts one below the other. */
export function UnitSum({ unit }: { readonly unit: UnitFinding }) {
  const arithmetic = arithmeticOf(unit, MOST_TERMS);
  if (arithmetic === null) return null;
  const { terms, products, rest, restCount, bias, sum, value, decimals } = arithmetic;
  const { activation, place } = unit;
  const largest = Math.max(...products.map(Math.abs), Math.abs(rest), Math.abs(bias));
  const row = { decimals, largest };
  return (
    <div className={styles.part}>
      <table className={styles.table}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{place.layer === 0 ? words.pixel : words.input}</th>
            <th scope="col">{words.product}</th>
            <th scope="col" colSpan={2}>
              {words.brings}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <TermRow key={term.input} layer={place.layer} {...row} {...term} />
          ))}
          {(restCount > 0 || rest !== 0) && (
            <SumRow {...row} hasBar name={words.rest(restCount)} value={rest} />
          )}
          <SumRow {...row} hasBar name={words.bias} value={bias} />
          <SumRow {...row} isTotal name={words.sum} value={sum} />
          {activation !== 'linear' && (
            <SumRow {...row} name={words.activation(activation)} value={value} />
          )}
        </tbody>
      </table>
    </div>
  );
}
