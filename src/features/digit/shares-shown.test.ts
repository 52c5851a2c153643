import { describe, expect, it } from 'vitest';
import { sharesShown } from './shares-shown.ts';

const SHARES = Float32Array.of(0.125, 0.5, 0, 0, 0.25, 0, 0, 0, 0.125, 0);
const labels = (...given: Parameters<typeof sharesShown>) =>
  sharesShown(...given).map(({ label }) => label);

describe('the shares on show', () => {
  it('are those of the ten classes', () => {
    const rows = sharesShown(SHARES, 10, 1);
    expect(rows.map(({ share }) => share)).toEqual([...SHARES]);
    expect(rows.map(({ label }) => label)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('with fewer classes are theirs and that of the other outputs, 1 in all', () => {
    const rows = sharesShown(SHARES, 3, 1);
    expect(rows.at(-1)).toEqual({ label: 'others', share: 0.375 });
    expect(rows.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBe(1);
  });

  it('leave the other outputs out where they come to nothing, unless the answer is one of them', () => {
    const sure = Float32Array.of(0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0.00004);
    expect(labels(sure, 2, 0)).toEqual([0, 1]);
    expect(labels(sure, 2, 9)).toEqual([0, 1, 'others']);
  });

  it('are rows without a share while there is no answer', () => {
    expect(sharesShown(null, 2, null)).toEqual([
      { label: 0, share: null },
      { label: 1, share: null },
    ]);
  });
});
