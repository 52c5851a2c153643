import { parameterCount } from '../../spec/layers.ts';
import { useExperiment } from '../../store/experiment.ts';
import { formatCount } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './model-summary.module.css';
import { summaryRows } from './summary-rows.ts';

/** The network as a table that follows every edit. */
export function ModelSummary() {
  const hiddenLayers = useExperiment((state) => state.spec.hiddenLayers);
  const loss = useExperiment((state) => state.spec.loss);
  const { caption, columns, total, units } = text.network.summary;
  return (
    <Disclosure title={text.groups.summary}>
      <table className={styles.summary}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.layer}</th>
            <th scope="col">{columns.shape}</th>
            <th scope="col">{columns.parameters}</th>
          </tr>
        </thead>
        <tbody>
          {summaryRows({ hiddenLayers, loss }).map((row, index) => (
            // A layer is known by its place: it has no other identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              <th scope="row">{row.layer}</th>
              <td>{units(row.units)}</td>
              <td>{row.parameters === null ? '' : formatCount(row.parameters)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={2} scope="row">
              {total}
            </th>
            <td>{formatCount(parameterCount({ hiddenLayers }))}</td>
          </tr>
        </tfoot>
      </table>
    </Disclosure>
  );
}
