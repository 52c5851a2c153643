import { create } from 'zustand';
import type { Drawing, Picture } from '../dataset/drawing/drawing.ts';
import { IMAGE_SIDE } from '../spec/mnist.ts';
import type { DigitPlace } from '../spec/selection.ts';
import { loadDrawing, useDrawing } from './drawing.ts';
import { dataSizes } from './own-data/data-in-use.ts';
import { currentClient } from './session.ts';

/** The digit of the data that was put on the pad last. */
export interface LoadedDigit {
  /** As it lies on the pad; once anything of it is erased, another picture does. */
  readonly picture: Picture;
  readonly place: DigitPlace;
  readonly label: number;
}

export interface PadDigitState {
  readonly loaded: LoadedDigit | null;
  /** What was on the pad when one was asked for that had not arrived yet. */
  readonly missedOn: Drawing | null;
}

export const initialPadDigit: PadDigitState = { loaded: null, missedOn: null };

export const usePadDigit = create<PadDigitState>()(() => initialPadDigit);

/** The digit that a picture is; null where it is another, or none any more. */
export function padDigitIn({ loaded }: PadDigitState, picture: Picture | null) {
  return loaded?.picture === picture ? loaded : null;
}

export async function loadRandomTestDigit(): Promise<void> {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  await loadDigit({ file: 'test', index: random % dataSizes().test });
}

/**
 * Puts a digit of the data on the pad in the place of what is there.
 *
 * @returns false where it has not arrived, or the pad has been drawn on meanwhile.
 */
export async function loadDigit(place: DigitPlace): Promise<boolean> {
  const { drawing } = useDrawing.getState();
  const outcome = await currentClient()?.digits(place.file, [place.index]);
  const digit = outcome?.ok ? outcome.value : null;
  // Whoever has drawn on does not want it any more.
  if (useDrawing.getState().drawing !== drawing) return false;
  usePadDigit.setState({ missedOn: digit === null ? drawing : null });
  if (digit === null) return false;
  const picture = { kind: 'digit', side: IMAGE_SIDE, levels: digit.pixels } as const;
  usePadDigit.setState({ loaded: { picture, place, label: digit.labels[0] ?? 0 } });
  loadDrawing({ strokes: [], picture });
  return true;
}
