import { useEffect, useState } from 'react';
import { useCalibration } from '../../store/calibration.ts';
import { className } from '../../store/class-names.ts';
import { currentDoubt, useDoubt } from '../../store/doubt.ts';
import { useDrawing } from '../../store/drawing.ts';
import type { DrawingReading } from '../../store/drawing-reading.ts';
import { text } from '../../text/text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { createAnnouncer } from './announcer.ts';

/** Tells screen readers what the network reads, when it has settled. */
export function Announcement() {
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const announcer = createAnnouncer((reading) => setSentence(sentenceFor(reading)));
    const look = () => announcer.see(useDrawing.getState(), currentDoubt());
    const stops = [useDrawing, useDoubt, useCalibration].map((store) => store.subscribe(look));
    return () => {
      for (const stop of stops) stop();
      announcer.stop();
    };
  }, []);
  return (
    <div aria-live="polite">
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </div>
  );
}

function sentenceFor(reading: DrawingReading): string {
  if (reading.kind === 'answer') {
    return text.draw.answer(className(reading.digit), reading.probability);
  }
  if (reading.kind === 'untrained') return text.draw.untrainedAnswer;
  if (reading.kind === 'none') return '';
  const { reason, digit, probability } = reading;
  return reason === 'unlike'
    ? text.doubt.spokenUnlike(className(digit))
    : text.doubt.spokenUnsure(className(digit), probability);
}
