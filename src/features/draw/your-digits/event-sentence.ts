import { MOST_KEPT_DIGITS } from '../../../spec/kept-digits.ts';
import type { KeptEvent } from '../../../store/kept/kept-digits.ts';
import { text } from '../../../text/text.ts';

const words = text.yourDigits.events;

export function eventSentence(event: KeptEvent): string {
  switch (event.code) {
    case 'kept':
    case 'removed':
    case 'putBack':
      return words[event.code](event.label, event.count);
    case 'relabelled':
      return words.relabelled(event.from, event.to);
    case 'imported':
      return words.imported(event.added, event.known);
    case 'nothingDrawn':
      return words.nothingDrawn;
    case 'full':
      return text.yourDigits.full(MOST_KEPT_DIGITS);
  }
}
