import type { DigitSplit } from '../../spec/selection.ts';
import { formatCount } from '../format.ts';

const KINDS = {
  training: 'Training digit',
  validation: 'Validation digit',
  test: 'Test digit',
} as const satisfies Record<DigitSplit, string>;

/** "Test digit 1,234": by its place in its file, from 0. */
export const nameOfDigit = (split: DigitSplit, index: number): string =>
  `${KINDS[split]} ${formatCount(index)}`;

/** "Test digit 1,234, labelled 7". */
export const labelledDigit = (digitName: string, label: string): string =>
  `${digitName}, labelled ${label}`;
