import { expect, it } from 'vitest';
import { strongestEffects } from './strongest-effects.ts';

it('the strongest effects are the two largest changes, whatever way they go', () => {
  const changes = Float64Array.of(0.1, -0.9, 0, 0.5, 0.2, -0.3, 0, 0, 0, 0.4);
  expect(strongestEffects(changes)).toEqual([
    { label: 1, change: -0.9 },
    { label: 3, change: 0.5 },
  ]);
});
