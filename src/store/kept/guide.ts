import { create } from 'zustand';
import { CLASS_COUNT } from '../../spec/mnist.ts';
import type { KeptDigit } from './kept-digit.ts';
import { isRefused, rememberRefusal } from './refusals.ts';

export interface GuideState {
  /** Whether the person is asked for a digit of each kind. */
  readonly isOpen: boolean;
  /** Digits they do not want to draw. */
  readonly skipped: readonly number[];
}

const KEY = 'inkling.digitsGuide';

export const useGuide = create<GuideState>()(() => ({ isOpen: !isRefused(KEY), skipped: [] }));

export function skipDigit(label: number): void {
  useGuide.setState(({ skipped }) => ({ skipped: [...skipped, label] }));
}

export function closeGuide(): void {
  useGuide.setState({ isOpen: false });
  rememberRefusal(KEY, true);
}

/** Asks again, also for what was skipped. */
export function openGuide(): void {
  useGuide.setState({ isOpen: true, skipped: [] });
  rememberRefusal(KEY, false);
}

/** The first digit, from 0 on, that is neither kept nor skipped; null when there is none. */
export function askedDigit(
  digits: readonly Pick<KeptDigit, 'label'>[],
  skipped: readonly number[],
): number | null {
  const done = new Set([...digits.map(({ label }) => label), ...skipped]);
  const asked = LABELS.find((label) => !done.has(label));
  return asked ?? null;
}

const LABELS = Array.from({ length: CLASS_COUNT }, (_, label) => label);
