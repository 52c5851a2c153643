import { nameOf } from '../../../spec/class-name.ts';
import type { MatrixFinding } from '../../../spec/inspection/matrix.ts';
import { panelText } from '../../../text/panel-text.ts';

const words = panelText.inspectWeights.matrix;

export const sizeOf = ({ values, width }: Pick<MatrixFinding, 'values' | 'width'>) => ({
  rows: values.length / width,
  columns: width,
});

/** "from unit 5 to class 3: weight 0.3128". @param classNames null where the layer is not the output. */
export function matrixReading(
  { units, inputs, unitsARow, inputsAColumn }: MatrixFinding,
  { row, column }: { readonly row: number; readonly column: number },
  weight: number,
  classNames: readonly string[] | null,
): string {
  const [firstInput, lastInput] = membersOf(column, inputsAColumn, inputs);
  const [firstUnit, lastUnit] = membersOf(row, unitsARow, units);
  const from = words.fromUnits(firstInput, lastInput);
  const to =
    classNames === null
      ? words.toUnits(firstUnit, lastUnit)
      : words.toClass(nameOf(classNames, firstUnit));
  return words.reading(from, to, weight, lastInput > firstInput || lastUnit > firstUnit);
}

/** The first and the last of those that a row or column stands for. */
const membersOf = (place: number, members: number, count: number): readonly [number, number] => [
  place * members,
  Math.min(count, (place + 1) * members) - 1,
];
