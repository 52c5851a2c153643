import { describe, expect, it } from 'vitest';
import { evaluationAt, isScoredAgain, placeOf, standingOf } from './evaluation-bar-places.ts';

/** Number 3 is not kept any more; 5 was scored at the step of 4. */
const recorded = [
  { number: 0, step: 0, epoch: 0 },
  { number: 1, step: 118, epoch: 0.125 },
  { number: 2, step: 235, epoch: 0.25 },
  { number: 4, step: 938, epoch: 1 },
  { number: 5, step: 938, epoch: 1 },
];
const longer = [...recorded, { number: 6, step: 1876, epoch: 2 }];

describe('the slider over evaluations', () => {
  it('leads from every place to the evaluation there and back', () => {
    for (const place of [0, 1, 2, 3]) {
      const which = evaluationAt(recorded, place, false);
      expect(which).toBe(recorded[place]?.number);
      expect(placeOf(recorded, Number(which))).toBe(place);
    }
  });

  it('follows the run from the right end', () => {
    expect(evaluationAt(recorded, 4, false)).toBe('current');
    expect(evaluationAt(longer, 5, false)).toBe('current');
  });

  it('leads to the last evaluation too while the network has the weights of an earlier one', () => {
    expect(recorded.map((_, place) => evaluationAt(recorded, place, true))).toEqual([
      0, 1, 2, 4, 5,
    ]);
  });

  it('stands at the evaluation on show, wherever the run is', () => {
    expect(placeOf(recorded, 5)).toBe(4);
    expect(placeOf(longer, 5)).toBe(4);
    expect(placeOf(longer, 2)).toBe(2);
  });

  it('stands before the gap where its evaluation is not kept any more', () => {
    expect(placeOf(recorded, 3)).toBe(2);
  });

  it('has one place and nothing to choose while there is one evaluation, or none', () => {
    expect(placeOf(recorded.slice(0, 1), 0)).toBe(0);
    expect(evaluationAt(recorded.slice(0, 1), 0, false)).toBe('current');
    expect(placeOf([], 0)).toBe(0);
    expect(evaluationAt([], 0, true)).toBe('current');
  });

  it('tells apart two evaluations of one step', () => {
    expect(recorded.map((_, place) => isScoredAgain(recorded, place))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(isScoredAgain([], 0)).toBe(false);
  });
});

describe('the standing of the evaluation on show', () => {
  it('is the newest only for the last', () => {
    expect(standingOf(recorded, 5, false)).toBe('newest');
    expect(standingOf(recorded, 5, true)).toBe('newest');
    expect(standingOf(longer, 5, false)).toBeNull();
  });

  it('is the best where the network has gone back to its weights', () => {
    expect(standingOf(recorded, 2, true)).toBe('best');
    expect(standingOf(recorded, 2, false)).toBeNull();
  });
});
