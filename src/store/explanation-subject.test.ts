import { describe, expect, it } from 'vitest';
import { byLikelihood, subjectOf, targetFor } from './explanation-subject.ts';

const digit = new Uint8Array(784);
const likely = Float32Array.from([0, 0.1, 0, 0.6, 0, 0, 0.3, 0, 0, 0]);

describe('the classes by likelihood', () => {
  it('begin with the likeliest, of those as likely the lower first', () => {
    expect(byLikelihood(likely)).toEqual([3, 6, 1, 0, 2, 4, 5, 7, 8, 9]);
  });
});

describe('there is something to explain', () => {
  it('only of ink that a trained network has answered', () => {
    expect(subjectOf(null, { isTrained: true })).toBe('noInk');
    expect(subjectOf(digit, null)).toBe('noAnswer');
    expect(subjectOf(digit, { isTrained: false })).toBe('untrained');
    expect(subjectOf(digit, { isTrained: true })).toBe('explained');
  });
});

describe('the class to change a digit into', () => {
  const unchosen = { target: 1, isTargetChosen: false };

  it('is the second likeliest of a new digit', () => {
    expect(targetFor(unchosen, likely, true)).toBe(6);
    expect(targetFor({ ...unchosen, target: null }, likely, false)).toBe(6);
  });

  it('stays while the network learns, unless it has become the answer or unlikely', () => {
    expect(targetFor(unchosen, likely, false)).toBe(1);
    expect(targetFor({ ...unchosen, target: 3 }, likely, false)).toBe(6);
    expect(targetFor({ ...unchosen, target: 0 }, likely, false)).toBe(6);
  });

  it('is the chosen one, whatever happens', () => {
    expect(targetFor({ target: 3, isTargetChosen: true }, likely, true)).toBe(3);
  });
});
