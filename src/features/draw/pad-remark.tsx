import { useDrawing } from '../../store/drawing.ts';
import { testDigitIn, useTestDigit } from '../../store/test-digit.ts';
import { text } from '../../text/text.ts';
import styles from './pad-remark.module.css';

interface PadRemarkProps {
  /** Why the last picture is not on the pad. */
  readonly complaint: string | null;
}

/** What is on the pad, where that does not show, or why something is not. */
export function PadRemark({ complaint }: PadRemarkProps) {
  const picture = useDrawing((state) => state.drawing.picture);
  const state = useTestDigit();
  const isMissing = useDrawing((now) => now.drawing === state.missedOn);
  const testDigit = testDigitIn(state, picture);
  const refusal = complaint ?? (isMissing ? text.pad.testDigitMissing : null);
  return (
    <div aria-live="polite" className={styles.remark}>
      {refusal !== null && <p className={styles.refusal}>{refusal}</p>}
      {refusal === null && testDigit !== null && (
        <p>{text.pad.testDigitLoaded(testDigit.index, testDigit.label)}</p>
      )}
    </div>
  );
}
