import { useEffect, useState } from 'react';
import type { DigitPlace } from '../../spec/selection.ts';
import { useData } from '../../store/data.ts';
import { fetchDigits } from '../../store/digit-pages.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';

/** A digit that was asked for, and what came of it. */
export interface FoundDigit {
  readonly place: DigitPlace;
  /** Null when it has not arrived. */
  readonly digit: {
    /** 784 grey levels. */
    readonly pixels: Uint8Array;
    readonly label: number;
  } | null;
}

/**
 * The digit at a place; the one before until it is known what comes of this one, so that nothing
 * blinks. Null until anything is known; asked for again as digits arrive.
 */
export function useDigitAt({ file, index }: DigitPlace): FoundDigit | null {
  const data = useDataInUse((state) => state.set);
  const [known, setKnown] = useState({ data, found: null as FoundDigit | null });
  useEffect(() => {
    let isOver = false;
    let isThere = false;
    const look = async () => {
      const page = await fetchDigits(file, [index]);
      if (isOver || isThere) return;
      isThere = page !== null;
      const digit = page && { pixels: page.pixels, label: page.labels[0] ?? 0 };
      setKnown({ data, found: { place: { file, index }, digit } });
    };
    void look();
    const stop = useData.subscribe(() => {
      if (!isThere) void look();
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [file, index, data]);
  // A digit of other data is not this one.
  return known.data === data ? known.found : null;
}
