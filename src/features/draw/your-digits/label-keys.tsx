import { useEffect, useState } from 'react';
import { useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { eventSentence } from './event-sentence.ts';
import { useLabelKeys } from './use-label-keys.ts';

/** The keys 0 to 9, and what became of the last digit, for ears. It stands where nothing folds it away. */
export function LabelKeys() {
  useLabelKeys();
  const { sentence, number } = useNews();
  return (
    <div aria-live="polite">
      <VisuallyHidden key={number}>{sentence}</VisuallyHidden>
    </div>
  );
}

/** What happened last, numbered: the same sentence again is news again. */
function useNews() {
  const [news, setNews] = useState({ sentence: '', number: 0 });
  useEffect(
    () =>
      useKeptDigits.subscribe(({ event }, before) => {
        if (event === null || event === before.event) return;
        setNews(({ number }) => ({ sentence: eventSentence(event), number: number + 1 }));
      }),
    [],
  );
  return news;
}
