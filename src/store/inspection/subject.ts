import { create } from 'zustand';
import type { DigitPlace } from '../../spec/selection.ts';
import { useData } from '../data.ts';
import { fetchDigits } from '../digit-pages.ts';
import { useDrawing } from '../drawing.ts';
import { useDataInUse } from '../own-data/data-in-use.ts';

/** Which digit is looked at from the inside: the one on the pad, or one of a file. */
export type SubjectSource = 'drawing' | DigitPlace;

export interface InspectedDigit {
  readonly source: SubjectSource;
  /** 784 grey levels; null while it has not come, or the pad is empty. */
  readonly pixels: Uint8Array | null;
  /** What it is; null for a drawing until its person says so. */
  readonly label: number | null;
}

const FIRST: SubjectSource = { file: 'test', index: 0 };

export const useInspectedDigit = create<InspectedDigit>()(() => ({
  source: FIRST,
  pixels: null,
  label: null,
}));

export function inspectDigit(source: SubjectSource): void {
  const { digit } = useDrawing.getState();
  useInspectedDigit.setState({ source, pixels: source === 'drawing' ? digit : null, label: null });
}

/** What a drawing is meant to be. */
export function labelInspectedDigit(label: number): void {
  useInspectedDigit.setState({ label });
}

/** The data that the digit was taken from. */
let dataInUse = useDataInUse.getState().set;

/** Keeps its pixels those of the source, until the returned function is called. */
export function startInspectedDigit(): () => void {
  let isOver = false;
  const fetch = async () => {
    const { source, pixels } = useInspectedDigit.getState();
    if (source === 'drawing' || pixels !== null) return;
    const found = await fetchDigits(source.file, [source.index]);
    if (isOver || found === null || useInspectedDigit.getState().source !== source) return;
    useInspectedDigit.setState({ pixels: found.pixels, label: found.labels[0] ?? null });
  };
  const stops = [
    useInspectedDigit.subscribe(() => void fetch()),
    useDrawing.subscribe(({ digit }, before) => {
      const { source } = useInspectedDigit.getState();
      if (source === 'drawing' && digit !== before.digit) inspectDrawing(digit);
    }),
    useDataInUse.subscribe(followData),
    // It may not have arrived when it was asked for.
    useData.subscribe(() => void fetch()),
  ];
  followData(useDataInUse.getState());
  if (useInspectedDigit.getState().source === 'drawing') {
    inspectDrawing(useDrawing.getState().digit);
  }
  void fetch();
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}

/** A digit of other data stands elsewhere, if anywhere. */
function followData({ set }: { readonly set: typeof dataInUse }): void {
  if (set === dataInUse) return;
  dataInUse = set;
  inspectDigit(FIRST);
}

/** What the person said it is holds until the pad is empty. */
function inspectDrawing(digit: Uint8Array | null): void {
  useInspectedDigit.setState({ pixels: digit, ...(digit === null && { label: null }) });
}
