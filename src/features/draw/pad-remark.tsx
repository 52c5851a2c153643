import { hasInk, useDrawing } from '../../store/drawing.ts';
import { useKeptDigits } from '../../store/kept/kept-digits.ts';
import { testDigitIn, useTestDigit } from '../../store/test-digit.ts';
import { text } from '../../text/text.ts';
import styles from './pad-remark.module.css';
import { eventSentence } from './your-digits/event-sentence.ts';

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
      <WhatWasKept />
    </div>
  );
}

/** What became of the drawing that was there; ears are told elsewhere, of everything. */
function WhatWasKept() {
  const isBlank = !useDrawing(hasInk);
  const event = useKeptDigits((state) => state.event);
  return isBlank && event !== null && <p aria-hidden="true">{eventSentence(event)}</p>;
}
