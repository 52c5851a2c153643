import { className } from '../../store/class-names.ts';
import { hasInk, useDrawing } from '../../store/drawing.ts';
import { useKeptDigits } from '../../store/kept/kept-digits.ts';
import { type LoadedDigit, padDigitIn, usePadDigit } from '../../store/pad-digit.ts';
import { useSplitOfDigit } from '../../store/split-of-digit.ts';
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
  const state = usePadDigit();
  const isMissing = useDrawing((now) => now.drawing === state.missedOn);
  const digit = padDigitIn(state, picture);
  const refusal = complaint ?? (isMissing ? text.pad.digitMissing : null);
  return (
    <div aria-live="polite" className={styles.remark}>
      {refusal !== null && <p className={styles.refusal}>{refusal}</p>}
      {refusal === null && digit !== null && <DigitOnPad digit={digit} />}
      <WhatWasKept />
    </div>
  );
}

function DigitOnPad({ digit: { place, label } }: { readonly digit: LoadedDigit }) {
  const split = useSplitOfDigit(place);
  return <p>{text.pad.digitLoaded(split, place.index, className(label))}</p>;
}

/** What became of the drawing that was there; ears are told elsewhere, of everything. */
function WhatWasKept() {
  const isBlank = !useDrawing(hasInk);
  const event = useKeptDigits((state) => state.event);
  return isBlank && event !== null && <p aria-hidden="true">{eventSentence(event)}</p>;
}
