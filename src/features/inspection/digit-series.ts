import type { DigitFile, DigitPlace } from '../../spec/selection.ts';
import type { SubjectSource } from '../../store/inspection/subject.ts';

/** The digits that one goes through, in the order of their file. */
export interface DigitSeries {
  readonly file: DigitFile;
  /** Digits of the file. */
  readonly size: number;
  /** Those that are gone through, ascending; null for all of the file. */
  readonly indices: readonly number[] | null;
}

/** The next or the previous digit; from a drawing, or a digit of the other file, the first is next. */
export function digitBeside(
  source: SubjectSource,
  series: DigitSeries,
  direction: 1 | -1,
): DigitPlace | null {
  const from = indexIn(source, series);
  const index =
    series.indices === null ? from + direction : beside(series.indices, from, direction);
  if (index === undefined || index < 0 || index >= series.size) return null;
  return { file: series.file, index };
}

/** The next digit of a series that begins again at its end; null when it has none. */
export function digitAround(source: SubjectSource, series: DigitSeries): DigitPlace | null {
  return digitBeside(source, series, 1) ?? digitBeside('drawing', series, 1);
}

/** Where a digit stands in a series, from 1; null when it is none of it. */
export function placeIn(source: SubjectSource, { file, indices }: DigitSeries): number | null {
  if (source === 'drawing' || source.file !== file || indices === null) return null;
  const at = indices.indexOf(source.index);
  return at < 0 ? null : at + 1;
}

/** The digits of some classes, ascending. @param labels of a file's digits, in its order. */
export const indicesLabelled = (labels: Uint8Array, classes: readonly number[]): number[] =>
  [...labels.keys()].filter((index) => classes.includes(labels[index] ?? -1));

/** −1 stands before the first. */
const indexIn = (source: SubjectSource, { file }: DigitSeries): number =>
  source !== 'drawing' && source.file === file ? source.index : -1;

const beside = (indices: readonly number[], from: number, direction: 1 | -1): number | undefined =>
  direction === 1
    ? indices.find((index) => index > from)
    : indices.findLast((index) => index < from);
