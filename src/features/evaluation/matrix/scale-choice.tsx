import { panelText } from '../../../text/panel-text.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import styles from './matrix.module.css';
import { chooseMatrixScale, MATRIX_SCALES, useMatrixScale } from './matrix-scale.ts';

const words = panelText.evaluation.matrix;

/** What the cells of the matrix say. */
export function ScaleChoice() {
  const scale = useMatrixScale((state) => state.scale);
  return (
    <fieldset aria-label={words.scale} className={styles.choice}>
      {MATRIX_SCALES.map((each) => (
        <Toggle
          className={styles.scale}
          isPressed={each === scale}
          key={each}
          onClick={() => chooseMatrixScale(each)}
        >
          {words.scales[each]}
        </Toggle>
      ))}
    </fieldset>
  );
}
