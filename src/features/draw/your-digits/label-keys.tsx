import { useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { eventSentence } from './event-sentence.ts';
import { useLabelKeys } from './use-label-keys.ts';

/** The keys 0 to 9, and what became of the last digit, for ears. It stands where nothing folds it away. */
export function LabelKeys() {
  useLabelKeys();
  const event = useKeptDigits((state) => state.event);
  return (
    <div aria-live="polite">
      <VisuallyHidden>{event === null ? '' : eventSentence(event)}</VisuallyHidden>
    </div>
  );
}
