import { create } from 'zustand';
import type { Drawing, Picture } from '../dataset/drawing/drawing.ts';
import { IMAGE_SIDE, TEST_EXAMPLES } from '../spec/mnist.ts';
import { loadDrawing, useDrawing } from './drawing.ts';
import { currentClient } from './session.ts';

/** The test digit that was put on the pad last. */
export interface LoadedTestDigit {
  /** As it lies on the pad; once anything of it is erased, another picture does. */
  readonly picture: Picture;
  /** 0 to 9,999. */
  readonly index: number;
  readonly label: number;
}

export interface TestDigitState {
  readonly loaded: LoadedTestDigit | null;
  /** What was on the pad when one was asked for that had not arrived yet. */
  readonly missedOn: Drawing | null;
}

export const initialTestDigit: TestDigitState = { loaded: null, missedOn: null };

export const useTestDigit = create<TestDigitState>()(() => initialTestDigit);

/** The test digit that a picture is; null where it is another, or none any more. */
export function testDigitIn({ loaded }: TestDigitState, picture: Picture | null) {
  return loaded?.picture === picture ? loaded : null;
}

export function loadRandomTestDigit(): Promise<void> {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return loadTestDigit(random % TEST_EXAMPLES);
}

/** Puts a test digit on the pad in the place of what is there. */
export async function loadTestDigit(index: number): Promise<void> {
  const { drawing } = useDrawing.getState();
  const outcome = await currentClient()?.testDigit(index);
  const digit = outcome?.ok ? outcome.value : null;
  // Whoever has drawn on does not want it any more.
  if (useDrawing.getState().drawing !== drawing) return;
  useTestDigit.setState({ missedOn: digit === null ? drawing : null });
  if (digit === null) return;
  const picture = { kind: 'digit', side: IMAGE_SIDE, levels: digit.pixels } as const;
  useTestDigit.setState({ loaded: { picture, index, label: digit.label } });
  loadDrawing({ strokes: [], picture });
}
