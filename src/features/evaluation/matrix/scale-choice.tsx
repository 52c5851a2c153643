import { panelText } from '../../../text/panel-text.ts';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import { chooseMatrixScale, MATRIX_SCALES, useMatrixScale } from './matrix-scale.ts';

const words = panelText.evaluation.matrix;

/** What the cells of the matrix say. */
export function ScaleChoice() {
  const scale = useMatrixScale((state) => state.scale);
  return (
    <ChoiceRow
      chosen={scale}
      label={words.scale}
      names={words.scales}
      onChoose={chooseMatrixScale}
      values={MATRIX_SCALES}
    />
  );
}
