import { nameOf } from '../../../spec/class-name.ts';
import type { Selection } from '../../../spec/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { isPicked } from '../pick.ts';
import { CellButton } from './cell-button.tsx';
import type { GridPlace } from './grid-steps.ts';
import styles from './matrix.module.css';
import type { MatrixView } from './matrix-view.ts';

const words = panelText.evaluation.matrix;

export interface MatrixPartProps {
  readonly view: MatrixView;
  /** Of the ten classes. */
  readonly names: readonly string[];
  readonly selection: Selection;
  readonly tabStop: GridPlace;
}

/** The names of the columns, each of which picks what is read as it. */
export function MatrixHead({ view, names, selection, tabStop }: MatrixPartProps) {
  const longest = Math.max(...view.classes.map((label) => nameOf(names, label).length));
  return (
    <tr>
      <td style={{ inlineSize: widthOf(longest) }} />
      {view.classes.map((prediction, index) => {
        const pick = { label: null, prediction };
        const column = index + 1;
        const name = nameOf(names, prediction);
        return (
          <th key={prediction} scope="col">
            <CellButton
              {...pick}
              column={column}
              isPressed={isPicked(selection, pick)}
              isTabStop={tabStop.row === 0 && tabStop.column === column}
              name={words.column(name, view.columnTotals[prediction] ?? 0)}
              row={0}
              shown={name}
            />
          </th>
        );
      })}
      <th className={styles.total} scope="col">
        {words.all}
      </th>
    </tr>
  );
}

/** So wide is the column of the names, a sixth of the matrix at most: what is longer is cut. */
const widthOf = (letters: number): string => `min(${letters}ch + 0.75rem, 16cqi)`;
