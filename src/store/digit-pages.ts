import { useEffect, useState } from 'react';
import type { DigitFile } from '../spec/selection.ts';
import type { Digits } from '../worker/protocol.ts';
import { useData } from './data.ts';
import { useDataInUse } from './own-data/data-in-use.ts';
import { currentClient, hasNetwork } from './session.ts';

/** Digits with the places that they were asked for by. */
export interface DigitPage extends Digits {
  readonly file: DigitFile;
  readonly indices: readonly number[];
}

/** Resolves with null while one of them has not arrived. */
export async function fetchDigits(
  file: DigitFile,
  indices: readonly number[],
): Promise<DigitPage | null> {
  // Before there is a network, nobody has asked for the digits to come.
  await hasNetwork();
  const outcome = await currentClient()?.digits(file, indices);
  return outcome?.ok && outcome.value !== null ? { ...outcome.value, file, indices } : null;
}

/**
 * These digits, or the last that there were until these come: a page that turns does not blink. Null
 * until any have come; asked for again as digits arrive.
 */
export function useDigits(file: DigitFile, indices: readonly number[]): DigitPage | null {
  const data = useDataInUse((state) => state.set);
  const [shown, setShown] = useState({ data, page: null as DigitPage | null });
  const key = indices.join(' ');
  useEffect(() => {
    let isOver = false;
    let isThere = false;
    const wanted = key === '' ? [] : key.split(' ').map(Number);
    const look = async () => {
      const found = await fetchDigits(file, wanted);
      if (isOver || found === null) return;
      isThere = true;
      setShown({ data, page: found });
    };
    void look();
    const stop = useData.subscribe(() => {
      if (!isThere) void look();
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [file, key, data]);
  // Digits of other data, or of the other file, are not these.
  return shown.data === data && shown.page?.file === file ? shown.page : null;
}
