import { describe, expect, it } from 'vitest';
import { PAPER_SIDE } from '../../dataset/drawing/drawing.ts';
import { padPoints } from './pad-points.ts';

const pad = { left: 100, top: 50, width: 560, height: 560 };
const at = (clientX: number, clientY: number) => padPoints([{ clientX, clientY }], pad)[0];

describe('padPoints', () => {
  it('gives the corners and the middle of the pad in its own units, whatever its size', () => {
    expect(at(100, 50)).toEqual({ x: 0, y: 0 });
    expect(at(660, 610)).toEqual({ x: PAPER_SIDE, y: PAPER_SIDE });
    expect(at(380, 330)).toEqual({ x: PAPER_SIDE / 2, y: PAPER_SIDE / 2 });
  });

  it('keeps a pen that leaves the pad on its edge', () => {
    expect(at(0, 330)).toEqual({ x: 0, y: PAPER_SIDE / 2 });
    expect(at(9_999, 9_999)).toEqual({ x: PAPER_SIDE, y: PAPER_SIDE });
  });
});
