import { useState } from 'react';
import type { ShownAnswers } from '../../../store/answers.ts';
import type { DigitPage } from '../../../store/digit-pages.ts';

/** Digits of some answers. */
export interface GalleryContent {
  readonly shown: ShownAnswers;
  /** Of the answers. */
  readonly rows: readonly number[];
}

/** Places in the file of the digits of some rows. */
export const indicesOf = ({ shown, rows }: GalleryContent): number[] =>
  rows.map((row) => shown.answers.indices[row] ?? 0);

/**
 * What is wanted, once its pictures have come; until then what was there before, so that the gallery
 * does not blink at every evaluation.
 */
export function useSettled(wanted: GalleryContent, pictures: DigitPage | null): GalleryContent {
  const [settled, setSettled] = useState(wanted);
  const isOfSplit = settled.shown.answers.split === wanted.shown.answers.split;
  const isThere = pictures !== null && areSame(pictures.indices, indicesOf(wanted));
  if (!isThere && isOfSplit) return settled;
  if (settled.shown !== wanted.shown || !areSame(settled.rows, wanted.rows)) setSettled(wanted);
  return wanted;
}

const areSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((index, place) => index === others[place]);
