import type { MatrixFinding } from '../../../spec/inspection/matrix.ts';
import { shownUnit, useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import { LineMark } from './line-mark.tsx';
import { sizeOf } from './matrix-reading.ts';

/** Where the unit that all views show is in the picture: a row or a column, if it is there. */
export function MatrixMarks({ finding }: { readonly finding: MatrixFinding }) {
  const shown = useInspectedUnit(shownUnit);
  const { rows, columns } = sizeOf(finding);
  if (shown?.layer === finding.layer && shown.unit < finding.units) {
    const row = Math.floor(shown.unit / finding.unitsARow);
    return <LineMark count={rows} place={row} way="row" />;
  }
  if (shown?.layer === finding.layer - 1 && shown.unit < finding.inputs) {
    const column = Math.floor(shown.unit / finding.inputsAColumn);
    return <LineMark count={columns} place={column} way="column" />;
  }
  return null;
}
