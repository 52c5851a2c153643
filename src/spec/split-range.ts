import { type DigitFile, type DigitPlace, type DigitSplit, fileOf } from './selection.ts';

/** Where the digits of a split stand: from `from` to below `to` in their file. */
export interface SplitRange {
  readonly file: DigitFile;
  readonly from: number;
  readonly to: number;
}

/**
 * @param fileSize digits of the split's file.
 * @param validationSize digits at the end of the training file that are held out.
 */
export function splitRange(
  split: DigitSplit,
  fileSize: number,
  validationSize: number,
): SplitRange {
  const file = fileOf(split);
  if (file === 'test') return { file, from: 0, to: fileSize };
  const heldOutFrom = Math.max(0, fileSize - validationSize);
  return split === 'training'
    ? { file, from: 0, to: heldOutFrom }
    : { file, from: heldOutFrom, to: fileSize };
}

/** The split that a digit belongs to. */
export function splitOf(
  { file, index }: DigitPlace,
  fileSize: number,
  validationSize: number,
): DigitSplit {
  if (file === 'test') return 'test';
  return index < fileSize - validationSize ? 'training' : 'validation';
}
