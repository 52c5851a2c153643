import { PencilLine, Trash2 } from 'lucide-react';
import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { loadDrawing } from '../../../store/drawing.ts';
import type { KeptDigit } from '../../../store/kept/kept-digit.ts';
import { relabelKept, removeKept } from '../../../store/kept/kept-digits.ts';
import { text } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import styles from './your-digits.module.css';

const words = text.yourDigits;

const LABELS = Array.from({ length: CLASS_COUNT }, (_, label) => ({
  value: String(label),
  label: String(label),
}));

interface ChosenDigitProps {
  readonly digit: KeptDigit;
  /** Called before the digit goes. */
  readonly onRemove: () => void;
}

/** What can be done with a kept digit. */
export function ChosenDigit({ digit, onRemove }: ChosenDigitProps) {
  const remove = () => {
    onRemove();
    removeKept(digit.id);
  };
  return (
    <section aria-label={words.chosen} className={styles.chosen}>
      <SelectField
        choices={LABELS}
        label={words.label}
        onChoose={(label) => relabelKept(digit.id, Number(label))}
        value={String(digit.label)}
      />
      <div className={styles.row}>
        <Button icon={<PencilLine aria-hidden="true" />} onPress={() => loadDrawing(digit.drawing)}>
          {words.load}
        </Button>
        <Button icon={<Trash2 aria-hidden="true" />} onPress={remove}>
          {words.remove}
        </Button>
      </div>
    </section>
  );
}
