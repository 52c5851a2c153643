import { describe, expect, it } from 'vitest';
import { GALLERY_ORDERS, inGalleryOrder } from './gallery-order.ts';

// Rows 1, 2 and 4 are wrong.
const answers = {
  labels: Uint8Array.of(3, 3, 5, 5, 7, 7),
  predictions: Uint8Array.of(3, 8, 6, 5, 1, 7),
};
const facts = {
  confidences: Float32Array.of(0.9, 0.6, 0.8, 0.4, 0.5, 1),
  losses: Float32Array.of(0.1, 2, 1.5, 0.9, 4, 0),
};
const all = [0, 1, 2, 3, 4, 5];

describe('a gallery', () => {
  it('begins with the highest loss', () => {
    expect(inGalleryOrder(all, 'loss', { answers, facts })).toEqual([4, 1, 2, 3, 0, 5]);
  });

  it('begins with the least certain answer, right or wrong', () => {
    expect(inGalleryOrder(all, 'uncertain', { answers, facts })).toEqual([3, 4, 1, 2, 0, 5]);
  });

  it('begins with the most certain of the wrong answers and ends with the most certain of the right', () => {
    expect(inGalleryOrder(all, 'confidentlyWrong', { answers, facts })).toEqual([2, 1, 4, 3, 0, 5]);
  });

  it('is in the order of the file where that is asked for, or nothing else is known', () => {
    expect(inGalleryOrder(all, 'file', { answers, facts })).toEqual(all);
    expect(inGalleryOrder(all, 'loss', { answers, facts: null })).toEqual(all);
  });

  it('has the digits that it is given, and leaves their list as it was', () => {
    const rows = [1, 3, 5];
    for (const order of GALLERY_ORDERS) {
      expect(inGalleryOrder(rows, order, { answers, facts }).toSorted()).toEqual([1, 3, 5]);
      expect(rows).toEqual([1, 3, 5]);
    }
  });

  it('has equals in the order of the file', () => {
    const alike = { confidences: new Float32Array(6).fill(0.5), losses: new Float32Array(6) };
    expect(inGalleryOrder(all, 'loss', { answers, facts: alike })).toEqual(all);
  });

  it('puts losses that are no numbers before the infinite, and those before all others', () => {
    const losses = Float32Array.of(1, Number.POSITIVE_INFINITY, 3, Number.NaN, 2, 9);
    const broken = { ...facts, losses };
    expect(inGalleryOrder(all, 'loss', { answers, facts: broken })).toEqual([1, 3, 5, 2, 4, 0]);
  });
});
