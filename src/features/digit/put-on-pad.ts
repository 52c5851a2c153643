import type { DigitPlace } from '../../spec/selection.ts';
import { closeDigit, useOpenDigit } from '../../store/open-digit.ts';
import { loadDigit } from '../../store/pad-digit.ts';

/** Puts the open digit on the pad and closes its window, unless it is refused or another was opened. */
export async function putOnPad(place: DigitPlace): Promise<void> {
  const isLoaded = await loadDigit(place);
  if (isLoaded && useOpenDigit.getState().place === place) closeDigit();
}
