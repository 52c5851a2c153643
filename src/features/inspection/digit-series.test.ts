import { describe, expect, it } from 'vitest';
import {
  type DigitSeries,
  digitAround,
  digitBeside,
  indicesLabelled,
  placeIn,
} from './digit-series.ts';

const test = (index: number) => ({ file: 'test', index }) as const;
const WHOLE: DigitSeries = { file: 'test', size: 100, indices: null };
const PICKED: DigitSeries = { file: 'test', size: 100, indices: [3, 17, 40] };

describe('the digit beside another', () => {
  it('is the one beside it in the file', () => {
    expect(digitBeside(test(4), WHOLE, 1)).toEqual(test(5));
    expect(digitBeside(test(4), WHOLE, -1)).toEqual(test(3));
  });

  it('is none beyond the ends of the file', () => {
    expect(digitBeside(test(99), WHOLE, 1)).toBeNull();
    expect(digitBeside(test(0), WHOLE, -1)).toBeNull();
  });

  it('is the nearest of those that are picked, from wherever one stands', () => {
    expect(digitBeside(test(17), PICKED, 1)).toEqual(test(40));
    expect(digitBeside(test(18), PICKED, 1)).toEqual(test(40));
    expect(digitBeside(test(18), PICKED, -1)).toEqual(test(17));
    expect(digitBeside(test(40), PICKED, 1)).toBeNull();
    expect(digitBeside(test(3), PICKED, -1)).toBeNull();
  });

  it('is the first from a drawing and from a digit of the other file, with none before it', () => {
    for (const source of ['drawing', { file: 'training', index: 20 }] as const) {
      expect(digitBeside(source, WHOLE, 1)).toEqual(test(0));
      expect(digitBeside(source, PICKED, 1)).toEqual(test(3));
      expect(digitBeside(source, PICKED, -1)).toBeNull();
    }
  });

  it('is none where none are picked', () => {
    expect(digitBeside(test(5), { ...PICKED, indices: [] }, 1)).toBeNull();
  });
});

describe('the next digit of a series without an end', () => {
  it('is the first again after the last', () => {
    expect(digitAround(test(17), PICKED)).toEqual(test(40));
    expect(digitAround(test(40), PICKED)).toEqual(test(3));
  });

  it('is none of an empty one', () => {
    expect(digitAround('drawing', { ...PICKED, indices: [] })).toBeNull();
  });
});

it('the digits of some classes are those labelled so', () => {
  expect(indicesLabelled(Uint8Array.of(7, 1, 0, 4, 1), [0, 1])).toEqual([1, 2, 4]);
});

describe('the place of a digit', () => {
  it('counts from 1 among those that are picked', () => {
    expect(placeIn(test(3), PICKED)).toBe(1);
    expect(placeIn(test(40), PICKED)).toBe(3);
  });

  it('is not known of others, nor where all are gone through', () => {
    expect(placeIn(test(4), PICKED)).toBeNull();
    expect(placeIn({ file: 'training', index: 3 }, PICKED)).toBeNull();
    expect(placeIn('drawing', PICKED)).toBeNull();
    expect(placeIn(test(4), WHOLE)).toBeNull();
  });
});
