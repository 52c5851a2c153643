import { describe, expect, it } from 'vitest';
import { chooseParts } from './choose-parts.ts';
import { onlyParts } from './only-parts.ts';
import { extentOf, type Part, partsOf } from './parts.ts';

/** Rows of a small image, written as digits. */
function read(...rows: string[]) {
  const levels = Uint8Array.from(rows.join(''), Number);
  return { levels, width: rows[0]?.length ?? 0, height: rows.length };
}

const image = read('550000000', '500002030', '050300300', '200000300');
const found = partsOf(image.levels, image.width, image.height, 3);

describe('the parts of ink', () => {
  it('hang together by sides and by corners, not around the end of a row', () => {
    const free = read('00300', '03000', '00030', '00000');
    expect(partsOf(free.levels, 5, 4, 3).parts.map(({ area }) => area)).toEqual([2, 1]);
    expect(found.parts.map(({ area }) => area)).toEqual([4, 3, 1]);
    expect(partsOf(Uint8Array.of(0, 3, 3, 0), 2, 2, 3).parts).toHaveLength(1);
    expect(partsOf(Uint8Array.of(0, 0, 0, 3, 3, 0, 0, 0), 4, 2, 3).parts).toHaveLength(2);
  });

  it('know their box and whether they touch the edge', () => {
    expect(found.parts[0]).toMatchObject({
      box: { left: 0, top: 0, right: 2, bottom: 3 },
      touchesEdge: true,
    });
    expect(found.parts[1]).toMatchObject({ touchesEdge: true });
    expect(found.parts[2]).toMatchObject({ touchesEdge: false });
    expect(found.parts.map(extentOf)).toEqual([3, 3, 1]);
  });

  it('are kept with the fading pixels around them, and nothing else', () => {
    const second = found.parts.slice(1, 2);
    const kept = onlyParts(second, found, image.levels, image.width);
    expect(kept).toEqual(read('000000000', '000002030', '000000300', '000000300').levels);
    // A row ends where it ends: what the next begins with does not touch it.
    const end = read('003', '200');
    const kinds = partsOf(end.levels, 3, 2, 3);
    expect(onlyParts(kinds.parts, kinds, end.levels, 3)).toEqual(read('003', '000').levels);
  });
});

describe('the parts of a drawing', () => {
  const part = (side: number, touchesEdge = false, area = side): Part => ({
    area,
    box: { left: 0, top: 0, right: side, bottom: side / 2 },
    touchesEdge,
  });

  it('are all that are large enough, without specks', () => {
    const [digit, bar, speck, dust] = [part(500, false, 4_000), part(100), part(99), part(19)];
    expect(chooseParts([dust, digit, speck, bar], 1_000)).toEqual([digit, bar]);
  });

  it('are not those that touch the edge, however large, when a digit is free', () => {
    const [shadow, digit] = [part(1_000, true, 200_000), part(100, false, 300)];
    expect(chooseParts([shadow, digit], 1_000)).toEqual([digit]);
  });

  it('are those that touch the edge where only crumbs are free', () => {
    const [digit, crumb] = [part(1_000, true, 20_000), part(99, false, 300)];
    expect(chooseParts([crumb, digit], 1_000)).toEqual([digit]);
  });

  it('are none where there is nothing but dust', () => {
    expect(chooseParts([part(19), part(19, true)], 1_000)).toEqual([]);
    expect(chooseParts([], 1)).toEqual([]);
  });
});
