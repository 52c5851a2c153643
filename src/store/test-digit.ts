import { create } from 'zustand';
import type { Picture } from '../dataset/drawing/drawing.ts';
import { IMAGE_SIDE, TEST_EXAMPLES } from '../spec/mnist.ts';
import { loadDrawing } from './drawing.ts';
import { currentClient, hasNetwork } from './session.ts';

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
  /** Whether the last one asked for had not arrived yet. */
  readonly isMissing: boolean;
}

export const initialTestDigit: TestDigitState = { loaded: null, isMissing: false };

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
  const outcome = (await hasNetwork()) ? await currentClient()?.testDigit(index) : undefined;
  const digit = outcome?.ok ? outcome.value : null;
  useTestDigit.setState({ isMissing: digit === null });
  if (digit === null) return;
  const picture = { kind: 'digit', side: IMAGE_SIDE, levels: digit.pixels } as const;
  useTestDigit.setState({ loaded: { picture, index, label: digit.label } });
  loadDrawing({ strokes: [], picture });
}
