import { useMemo } from 'react';
import type { EmbeddingFinding } from '../../../spec/inspection/embedding.ts';
import { useDigits } from '../../../store/digit-pages.ts';
import type { EmbeddingMark } from '../../../store/inspection/embedding/embedding-view.ts';
import type { PicturedDigits } from './picture-marks.ts';

const NONE: readonly number[] = [];

/** The pictures of the plotted digits; null where they are not wanted, and until they have come. */
export function usePictures(
  { indices }: EmbeddingFinding,
  mark: EmbeddingMark,
): PicturedDigits | null {
  const wanted = mark === 'pictures' ? [...indices] : NONE;
  const page = useDigits('test', wanted);
  const isThere =
    page !== null &&
    wanted.length > 0 &&
    page.indices.length === wanted.length &&
    page.indices.every((index, row) => index === wanted[row]);
  return useMemo(() => (isThere && page !== null ? page : null), [isThere, page]);
}
