import { describe, expect, it } from 'vitest';
import type { DigitPlace } from '../../spec/selection.ts';
import { neighboursOf } from './neighbours.ts';

const test = (index: number): DigitPlace => ({ file: 'test', index });
const training = (index: number): DigitPlace => ({ file: 'training', index });

describe('the digits beside one', () => {
  const among = [test(40), test(7), training(7), test(3)];

  it('are those shown before and after it, with its place among them', () => {
    expect(neighboursOf(test(7), among, 10_000)).toEqual({
      previous: test(40),
      next: training(7),
      position: { place: 2, count: 4 },
    });
  });

  it('are told apart by their files', () => {
    expect(neighboursOf(training(7), among, 60_000).next).toEqual(test(3));
  });

  it('end with those that were shown', () => {
    expect(neighboursOf(test(40), among, 10_000).previous).toBeNull();
    expect(neighboursOf(test(3), among, 10_000).next).toBeNull();
  });

  it('are those of the file where it was not shown', () => {
    for (const shown of [among, []]) {
      expect(neighboursOf(test(100), shown, 10_000)).toEqual({
        previous: test(99),
        next: test(101),
        position: null,
      });
    }
  });

  it('are the last of the file from beyond it', () => {
    expect(neighboursOf(test(9_000), [], 500)).toEqual({
      previous: test(499),
      next: null,
      position: null,
    });
  });

  it('end with the file', () => {
    expect(neighboursOf(test(0), [], 10).previous).toBeNull();
    expect(neighboursOf(test(9), [], 10).next).toBeNull();
  });
});
