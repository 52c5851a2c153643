import { expect, it } from 'vitest';
import { partOf } from './part-of.ts';

function* work(): Generator<number, string> {
  yield 0;
  yield 0.5;
  yield 1;
  return 'found';
}

it('says of a part how much of the whole is done, and hands on what it found', () => {
  const part = partOf(work(), 0.2, 0.8);
  const steps = [part.next(), part.next(), part.next()];
  [0.2, 0.5, 0.8].forEach((share, i) => {
    expect(steps[i]?.value).toBeCloseTo(share, 12);
  });
  expect(part.next()).toEqual({ done: true, value: 'found' });
});
