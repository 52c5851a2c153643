import { create } from 'zustand';
import type { ImportProblem } from '../../spec/import-problem.ts';
import { MOST_KEPT_DIGITS } from '../../spec/kept-digits.ts';
import { clearDrawing, useDrawing } from '../drawing.ts';
import { type KeptDigit, keptDigit, type LabelledDrawing, newId, rounded } from './kept-digit.ts';

/** What became of the last thing a person did with their digits. */
export type KeptEvent =
  | { readonly code: 'kept'; readonly label: number; readonly count: number }
  | { readonly code: 'removed'; readonly label: number; readonly count: number }
  | { readonly code: 'putBack'; readonly label: number; readonly count: number }
  | { readonly code: 'relabelled'; readonly from: number; readonly to: number }
  /** Digits that were kept already were not kept twice. */
  | { readonly code: 'imported'; readonly added: number; readonly known: number }
  | { readonly code: 'nothingDrawn' }
  | { readonly code: 'full' };

export interface KeptDigitsState {
  /** In the order in which they were kept. */
  readonly digits: readonly KeptDigit[];
  /** The one that was removed last, as long as it can be put back. */
  readonly removed: KeptDigit | null;
  readonly event: KeptEvent | null;
}

export const initialKeptDigits: KeptDigitsState = { digits: [], removed: null, event: null };

export const useKeptDigits = create<KeptDigitsState>()(() => initialKeptDigits);

export const isFull = ({ digits }: Pick<KeptDigitsState, 'digits'>): boolean =>
  digits.length >= MOST_KEPT_DIGITS;

/** Keeps what is on the pad and clears it for the next. Without ink or room nothing is kept. */
export function keepDrawing(label: number): void {
  const drawing = rounded(useDrawing.getState().drawing);
  if (isFull(useKeptDigits.getState())) {
    tell({ code: 'full' });
    return;
  }
  const kept = keptDigit(newId(), { label, drawing });
  if (kept === null) {
    tell({ code: 'nothingDrawn' });
    return;
  }
  const { digits } = useKeptDigits.getState();
  const event: KeptEvent = { code: 'kept', label, count: digits.length + 1 };
  useKeptDigits.setState({ digits: [...digits, kept], removed: null, event });
  clearDrawing();
}

export function removeKept(id: string): void {
  const { digits } = useKeptDigits.getState();
  const removed = digits.find((digit) => digit.id === id);
  if (removed === undefined) return;
  const { label } = removed;
  const event: KeptEvent = { code: 'removed', label, count: digits.length - 1 };
  useKeptDigits.setState({ digits: digits.filter((digit) => digit !== removed), removed, event });
}

/** Undoes the last removal. */
export function putBack(): void {
  const { digits, removed } = useKeptDigits.getState();
  if (removed === null || isFull(useKeptDigits.getState())) return;
  const event: KeptEvent = { code: 'putBack', label: removed.label, count: digits.length + 1 };
  useKeptDigits.setState({ digits: inOrder([...digits, removed]), removed: null, event });
}

export function relabelKept(id: string, label: number): void {
  const { digits } = useKeptDigits.getState();
  const from = digits.find((digit) => digit.id === id)?.label;
  if (from === undefined || from === label) return;
  const relabelled = digits.map((digit) => (digit.id === id ? { ...digit, label } : digit));
  useKeptDigits.setState({ digits: relabelled, event: { code: 'relabelled', from, to: label } });
}

/**
 * Keeps all of them, in their order, but none twice; or says why none of them can be kept.
 *
 * @returns null when they were kept.
 */
export function importKept(drawings: readonly LabelledDrawing[]): ImportProblem | null {
  const { digits } = useKeptDigits.getState();
  const known = new Set(digits.map(lookOf));
  const added: KeptDigit[] = [];
  for (const [index, { label, drawing }] of drawings.entries()) {
    const digit = keptDigit(newId(), { label, drawing: rounded(drawing) });
    if (digit === null) return { code: 'noInk', digit: index + 1 };
    if (known.has(lookOf(digit))) continue;
    known.add(lookOf(digit));
    added.push(digit);
  }
  const room = MOST_KEPT_DIGITS - digits.length;
  if (added.length > room) return { code: 'tooMany', given: added.length, most: room };
  const knownCount = drawings.length - added.length;
  const event: KeptEvent = { code: 'imported', added: added.length, known: knownCount };
  useKeptDigits.setState({ digits: [...digits, ...added], event });
  return null;
}

/** By the order of their ids, as they were kept. */
export function inOrder(digits: readonly KeptDigit[]): KeptDigit[] {
  return digits.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function tell(event: KeptEvent): void {
  useKeptDigits.setState({ event });
}

/** The same for digits that look and are meant alike. */
const lookOf = ({ label, pixels }: KeptDigit): string => `${label} ${pixels.join(' ')}`;
