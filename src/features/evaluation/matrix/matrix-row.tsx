import { cellOf } from '../../../measures/confusion-matrix.ts';
import { nameOf } from '../../../spec/class-name.ts';
import { panelText } from '../../../text/panel-text.ts';
import { isCellPicked, isPicked } from '../pick.ts';
import { CellButton } from './cell-button.tsx';
import styles from './matrix.module.css';
import type { MatrixPartProps } from './matrix-head.tsx';

const words = panelText.evaluation.matrix;

interface MatrixRowProps extends MatrixPartProps {
  readonly label: number;
  /** Its place in the grid; the heads of the columns are row 0. */
  readonly row: number;
}

/** What the digits of a class are read as. */
export function MatrixRow(props: MatrixRowProps) {
  const { label, row, view, names, selection, tabStop } = props;
  const pick = { label, prediction: null };
  const name = nameOf(names, label);
  const total = view.rowTotals[label] ?? 0;
  return (
    <tr>
      <th scope="row">
        <CellButton
          {...pick}
          column={0}
          isPressed={isPicked(selection, pick)}
          isTabStop={tabStop.row === row && tabStop.column === 0}
          name={words.row(name, total)}
          row={row}
          shown={name}
        />
      </th>
      {view.classes.map((prediction, index) => (
        <MatrixCell {...props} column={index + 1} key={prediction} prediction={prediction} />
      ))}
      <td className={styles.total}>{words.count(total)}</td>
    </tr>
  );
}

interface MatrixCellProps extends MatrixRowProps {
  readonly prediction: number;
  readonly column: number;
}

function MatrixCell(props: MatrixCellProps) {
  const { label, prediction, row, column, view, names, selection, tabStop } = props;
  const pick = { label, prediction };
  const cell = cellOf(label, prediction);
  const [count = 0, share = 0] = [view.counts[cell], view.shares[cell]];
  return (
    <td data-right={label === prediction || undefined} data-zero={count === 0 || undefined}>
      <CellButton
        {...pick}
        column={column}
        heat={view.heats[cell] ?? 0}
        isPressed={isPicked(selection, pick)}
        isRinged={isCellPicked(selection, pick)}
        isTabStop={tabStop.row === row && tabStop.column === column}
        name={words.cell(nameOf(names, label), nameOf(names, prediction), count, share)}
        row={row}
        shown={view.scale === 'counts' ? words.count(count) : words.share(share)}
      />
    </td>
  );
}
