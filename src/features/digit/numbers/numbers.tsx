import { useState } from 'react';
import {
  digitNumbers,
  PIXEL_UNITS,
  type PixelUnit,
} from '../../../formats/digit-text/digit-numbers.ts';
import { oneHot } from '../../../formats/digit-text/one-hot.ts';
import { panelText } from '../../../text/panel-text.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { choicesOf, SelectField } from '../../../ui/select-field.tsx';
import styles from '../digit.module.css';
import { NumberTable } from './number-table.tsx';

const words = panelText.digitText;

const UNITS = choicesOf(PIXEL_UNITS, words.units);

interface NumbersProps {
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  readonly label: number;
}

/** What the computer sees: 784 numbers, and ten for the label. */
export function Numbers({ pixels, label }: NumbersProps) {
  const [unit, setUnit] = useState<PixelUnit>('bytes');
  return (
    <div className={styles.part}>
      <SelectField choices={UNITS} label={words.numbers} onChoose={setUnit} value={unit} />
      <NumberTable pixels={pixels} unit={unit} />
      <p>
        {words.oneHot} <code className={styles.vector}>{words.vector(oneHot(label))}</code>
      </p>
      <CopyButton content={digitNumbers(pixels, unit)}>{words.copyNumbers}</CopyButton>
    </div>
  );
}
