import { useMemo } from 'react';
import { useClassNames } from '../../../store/class-names.ts';
import { useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './matrix.module.css';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { useMatrixScale } from './matrix-scale.ts';
import { matrixView } from './matrix-view.ts';
import { useGridFocus } from './use-grid-focus.ts';

const words = panelText.evaluation.matrix;

interface MatrixGridProps {
  /** [10, 10], a row for each label. */
  readonly counts: Uint32Array;
}

/** The matrix as a table whose cells, rows and columns pick digits. */
export function MatrixGrid({ counts }: MatrixGridProps) {
  const scale = useMatrixScale((state) => state.scale);
  const selection = useSelection();
  const names = useClassNames();
  const view = useMemo(() => matrixView(counts, scale), [counts, scale]);
  const side = view.classes.length + 1;
  const { tabStop, gridProps } = useGridFocus({ rows: side, columns: side });
  const shared = { names, selection, tabStop, view };
  return (
    <div className={styles.frame}>
      <span aria-hidden className={styles.columnsTitle}>
        {words.columns}
      </span>
      <span aria-hidden className={styles.rowsTitle}>
        {words.rows}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells to go through by arrow keys is a table still */}
      <table {...gridProps} aria-label={words.grid} className={styles.grid} role="grid">
        <thead>
          <MatrixHead {...shared} />
        </thead>
        <tbody>
          {view.classes.map((label, index) => (
            <MatrixRow {...shared} key={label} label={label} row={index + 1} />
          ))}
          <Totals totals={view.classes.map((label) => view.columnTotals[label] ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** @param totals digits read as each class of the matrix. */
function Totals({ totals }: { readonly totals: readonly number[] }) {
  const columns = totals.map((total, column) => ({ total, column }));
  return (
    <tr className={styles.totals}>
      <th scope="row">{words.all}</th>
      {columns.map(({ total, column }) => (
        <td key={column}>{words.count(total)}</td>
      ))}
      <td>{words.count(totals.reduce((sum, total) => sum + total, 0))}</td>
    </tr>
  );
}
