import { expect, it } from 'vitest';
import { oneHot } from './one-hot.ts';

it('A one-hot label is 1 in the place of its class and 0 in the nine others', () => {
  expect(oneHot(4)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  for (let label = 0; label < 10; label++) {
    const vector = oneHot(label);
    expect(vector).toHaveLength(10);
    expect(vector.indexOf(1)).toBe(label);
    expect(vector.filter((value) => value === 0)).toHaveLength(9);
  }
});
