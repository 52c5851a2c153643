import { LONGEST_NAME } from '../../spec/own-data.ts';

/** 2 before 10, and both before letters. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** Each once, in the order of their labels. */
export function inLabelOrder(names: Iterable<string>): string[] {
  // Names that compare alike are told apart by their letters' codes.
  return [...new Set(names)].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
}

/** A name as it can be shown: without line breaks and signs that print nothing, cut if it is long. */
export function shownName(name: string): string {
  // Long ones are cut first: what is looked through stays short.
  const plain = name
    .slice(0, 4 * LONGEST_NAME)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const letters = [...plain];
  if (letters.length <= LONGEST_NAME) return plain === '' ? '?' : plain;
  return `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}
