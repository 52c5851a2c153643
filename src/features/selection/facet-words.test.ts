import { describe, expect, it } from 'vitest';
import { type Selection, WHOLE_TEST } from '../../spec/selection.ts';
import { chosenFacets } from './facet-words.ts';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const saidOf = (change: Partial<Selection>, names = DIGITS) =>
  chosenFacets({ ...WHOLE_TEST, ...change }, names).map(({ said }) => said);

describe('what is picked, in words', () => {
  it('is nothing where only the split is', () => {
    expect(saidOf({})).toEqual([]);
    expect(saidOf({ split: 'validation' })).toEqual([]);
  });

  it('names every property once, class 0 and a range from 0 among them', () => {
    expect(
      saidOf({
        label: 0,
        prediction: 9,
        outcome: 'wrong',
        confidence: { from: 0, to: 0.1 },
        change: 'newlyWrong',
      }),
    ).toEqual(['true 0', 'read as 9', 'wrong answers', 'confidence 0 to 10\u00a0%', 'newly wrong']);
  });

  it('writes shares without the digits that binary fractions leave behind', () => {
    expect(saidOf({ confidence: { from: 0.29, to: 0.58 } })).toEqual([
      'confidence 29 to 58\u00a0%',
    ]);
  });

  it('uses the names of the classes', () => {
    expect(saidOf({ label: 1, prediction: 0 }, ['Coat', 'Shirt'])).toEqual([
      'true Shirt',
      'read as Coat',
    ]);
  });
});
