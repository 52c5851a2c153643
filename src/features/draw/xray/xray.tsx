import { STEP_NAMES } from '../../../dataset/drawing/steps.ts';
import { changeSteps, useDrawing } from '../../../store/drawing.ts';
import { text } from '../../../text/text.ts';
import { CheckField } from '../../../ui/check-field.tsx';
import { Frames } from './frames.tsx';
import styles from './xray.module.css';

const words = text.xray;

/** How the drawing becomes a digit, and what happens to the answer without one of the steps. */
export function Xray() {
  const steps = useDrawing((state) => state.steps);
  const isDigit = useDrawing((state) => state.drawing.picture?.kind === 'digit');
  return (
    <div className={styles.xray}>
      <p className={styles.lead}>{isDigit ? words.isDigit : words.lead}</p>
      <Frames />
      {STEP_NAMES.map((name) => (
        <CheckField
          hint={words.hints[name]}
          isChecked={steps[name]}
          isDisabled={isDigit}
          key={name}
          label={words.steps[name]}
          onChange={(isChecked) => changeSteps({ [name]: isChecked })}
        />
      ))}
    </div>
  );
}
