import type { DigitPlace } from '../../spec/selection.ts';
import { revealDigit } from '../../store/inspection/revealed-digit.ts';
import { inspectDigit } from '../../store/inspection/subject.ts';
import { closeDigit } from '../../store/open-digit.ts';
import { openPanel } from '../../store/open-panel.ts';

/** Looks at the digit from the inside: its window gives way to Inspect. */
export function inspectOpenDigit(place: DigitPlace): void {
  inspectDigit(place);
  revealDigit();
  // In this order Inspect has an entry of its own in the browser's history: closing the digit first would go
  // back to the panel it was opened from.
  openPanel('inspect');
  closeDigit();
}
