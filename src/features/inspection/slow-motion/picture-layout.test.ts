import { describe, expect, it } from 'vitest';
import { layOut } from './picture-layout.ts';

const WIDTHS = [300, 340, 620, 900];
const NETWORKS = [[10], [14, 10], Array(8).fill(14).concat(10), [1, 10]];
const cases = WIDTHS.flatMap((width) => NETWORKS.map((counts) => [width, counts] as const));

describe('the picture of a network', () => {
  it.each(cases)('%i pixels wide has room for everything of %j', (width, counts) => {
    const { digit, digitEdge, units, radius, height, nameLine } = layOut(width, counts);
    expect(units.map((layer) => layer.length)).toEqual(counts);
    const all = units.flat();
    for (const { x, y } of all) {
      expect(x - radius).toBeGreaterThan(digitEdge.x);
      expect(x + radius).toBeLessThan(width - 60);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThan(nameLine);
    }
    expect(digit.y).toBeGreaterThanOrEqual(0);
    expect(digit.y + digit.side).toBeLessThan(height);
    expect(nameLine).toBeLessThan(height);
  });

  it.each(cases)('%i pixels wide keeps units apart, of %j', (width, counts) => {
    const { units, radius } = layOut(width, counts);
    const columns = units.map(([first]) => first?.x ?? 0);
    for (const [l, x] of columns.entries()) {
      if (l > 0) expect(x - (columns[l - 1] ?? 0)).toBeGreaterThan(2 * radius);
    }
    for (const layer of units) {
      for (const [place, { y }] of layer.entries()) {
        if (place > 0) expect(y - (layer[place - 1]?.y ?? 0)).toBeGreaterThan(2 * radius);
      }
    }
  });

  it('stands the layers on one middle line', () => {
    const { units, digitEdge } = layOut(620, [14, 10]);
    for (const layer of units) {
      const mean = layer.reduce((sum, { y }) => sum + y, 0) / layer.length;
      expect(mean).toBeCloseTo(digitEdge.y, 10);
    }
  });
});
