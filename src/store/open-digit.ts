import { create } from 'zustand';
import type { DigitPlace } from '../spec/selection.ts';

export interface OpenDigitState {
  /** The digit that is shown large; null when none is. */
  readonly place: DigitPlace | null;
  /** What was on show when it was opened, in its order: where its neighbours are. */
  readonly among: readonly DigitPlace[];
}

export const noOpenDigit: OpenDigitState = { place: null, among: [] };

export const useOpenDigit = create<OpenDigitState>()(() => noOpenDigit);

/** @param among the digits to page through from here. */
export function openDigit(place: DigitPlace, among: readonly DigitPlace[] = []): void {
  useOpenDigit.setState({ place, among });
}

export function closeDigit(): void {
  useOpenDigit.setState(noOpenDigit);
}
