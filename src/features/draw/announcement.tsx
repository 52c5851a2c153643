import { useEffect, useState } from 'react';
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
    const unsubscribe = useDrawing.subscribe(announcer.see);
    return () => {
      unsubscribe();
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
  if (reading.kind === 'answer') return text.draw.answer(reading.digit, reading.probability);
  return reading.kind === 'untrained' ? text.draw.untrainedAnswer : '';
}
