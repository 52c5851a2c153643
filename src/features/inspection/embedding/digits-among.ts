import type { DigitPlace } from '../../../spec/selection.ts';

const inTest = (index: number): DigitPlace => ({ file: 'test', index });

/**
 * A plotted digit and those to page through from it: the ones that are picked, or all, in the order of the file.
 *
 * @param indices [n] places in the file. @param picked [n] 1 for picked digits; null where all are.
 */
export function digitsAmong(
  indices: Uint32Array,
  picked: Uint8Array | null,
  row: number,
): readonly [place: DigitPlace, among: readonly DigitPlace[]] {
  const isAmong = (_: number, other: number) => picked?.[row] !== 1 || picked[other] === 1;
  return [inTest(indices[row] ?? 0), [...indices].filter(isAmong).map(inTest)];
}
