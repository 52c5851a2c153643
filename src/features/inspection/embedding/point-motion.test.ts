import { describe, expect, it } from 'vitest';
import { PointMotion } from './point-motion.ts';

const frame = (indices: readonly number[], points: readonly number[]) => ({
  indices: Uint32Array.from(indices),
  points: Float32Array.from(points),
});

const START = frame([3, 7], [0, 0, 1, 1]);

function begun(): PointMotion {
  const motion = new PointMotion();
  motion.moveTo(START, 0, true);
  return motion;
}

describe('points that move', () => {
  it('are in their places at once when there were none before', () => {
    expect([...begun().at(0)]).toEqual([0, 0, 1, 1]);
  });

  it('go from their places to the new ones, and stop there', () => {
    const motion = begun();
    motion.moveTo(frame([3, 7], [1, 0, 0, 0.5]), 1_000, true);
    expect([...motion.at(1_000)]).toEqual([0, 0, 1, 1]);
    const [x = 0, y = 0, otherX = 0] = motion.at(1_100);
    expect(x).toBeGreaterThan(0.5);
    expect(x).toBeLessThan(1);
    expect(y).toBe(0);
    expect(otherX).toBeCloseTo(1 - x, 6);
    expect(motion.isMoving(1_100)).toBe(true);
    expect([...motion.at(1_300)]).toEqual([1, 0, 0, 0.5]);
    expect(motion.isMoving(1_300)).toBe(false);
  });

  it('are known by their numbers: new ones are where they belong', () => {
    const motion = begun();
    motion.moveTo(frame([1, 7, 9], [0.2, 0.2, 0, 0, 0.9, 0.9]), 1_000, true);
    const expected = [0.2, 0.2, 1, 1, 0.9, 0.9];
    for (const [i, value] of motion.at(1_000).entries())
      expect(value).toBeCloseTo(expected[i] ?? 9, 6);
  });

  it('turn where they are when another frame comes on the way', () => {
    const motion = begun();
    motion.moveTo(frame([3, 7], [1, 1, 0, 0]), 1_000, true);
    const onTheWay = motion.at(1_100);
    motion.moveTo(START, 1_100, true);
    expect(motion.at(1_100)).toEqual(onTheWay);
  });

  it('do not move where no motion is wanted', () => {
    const motion = begun();
    motion.moveTo(frame([3, 7], [1, 1, 0, 0]), 1_000, false);
    expect(motion.isMoving(1_000)).toBe(false);
    expect([...motion.at(1_000)]).toEqual([1, 1, 0, 0]);
  });
});
