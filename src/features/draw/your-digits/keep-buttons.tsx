import { useId } from 'react';
import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { hasInk, useDrawing } from '../../../store/drawing.ts';
import { keepDrawing } from '../../../store/kept/kept-digits.ts';
import { text } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './your-digits.module.css';

const LABELS = Array.from({ length: CLASS_COUNT }, (_, label) => label);

/** A button for every digit that the drawing on the pad may be meant as. */
export function KeepButtons() {
  const id = useId();
  const isEmpty = !useDrawing(hasInk);
  return (
    <fieldset aria-labelledby={id} className={styles.keep}>
      <span id={id}>{text.yourDigits.keep}</span>
      <div className={styles.labels}>
        {LABELS.map((label) => (
          <Button
            className={styles.label}
            isDisabled={isEmpty}
            key={label}
            onPress={() => keepDrawing(label)}
          >
            <VisuallyHidden>{text.yourDigits.keepAs(label)}</VisuallyHidden>
            <span aria-hidden="true">{label}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
