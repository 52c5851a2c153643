import { expect, it } from 'vitest';
import { smoothed } from './smooth.ts';

it('smoothing leaves a quarter of a lone speck, and its weight as a whole', () => {
  const levels = new Uint8Array(25);
  levels[12] = 160;
  const { levels: smooth } = smoothed({ width: 5, height: 5, levels });
  expect([...smooth.subarray(6, 9)]).toEqual([10, 20, 10]);
  expect([...smooth.subarray(11, 14)]).toEqual([20, 40, 20]);
  expect(smooth.reduce((sum, level) => sum + level, 0)).toBe(160);
});

it('smoothing goes on with the edge beyond it', () => {
  const even = { width: 3, height: 2, levels: new Uint8Array(6).fill(201) };
  expect(smoothed(even)).toEqual(even);
  const halves = { width: 4, height: 1, levels: Uint8Array.of(0, 0, 160, 160) };
  expect([...smoothed(halves).levels]).toEqual([0, 40, 120, 160]);
});
