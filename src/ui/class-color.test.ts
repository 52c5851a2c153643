import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Color = readonly [red: number, green: number, blue: number];

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** A token in one of the themes, its channels in linear light, 0 to 1. */
function linear(token: string, theme: (typeof THEMES)[number]): Color {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const written = pair?.[THEMES.indexOf(theme) + 1] ?? '';
  const channel = (at: number) => {
    const value = Number.parseInt(written.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (rows: readonly Color[], [r, g, b]: Color): Color => {
  const at = (i: number) => {
    const [x, y, z] = rows[i] ?? [0, 0, 0];
    return Math.max(0, x * r + y * g + z * b);
  };
  return [at(0), at(1), at(2)];
};

/** WCAG 2.2. */
function contrast(a: Color, b: Color): number {
  const luminance = ([r, g, b]: Color) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** How different two colours look: Ottosson 2020, Oklab. */
function distance(a: Color, b: Color): number {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function oklab(color: Color): Color {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  ).map(Math.cbrt) as [number, number, number];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How eyes see that lack a kind of cones: Machado, Oliveira & Fernandes 2009, severity 1. */
const EYES: Record<string, readonly Color[]> = {
  'with all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

describe.each(THEMES)('the colours of the classes in the %s theme', (theme) => {
  const colors = Array.from({ length: 10 }, (_, label) => linear(`color-class-${label}`, theme));

  it.each(['color-panel', 'color-sunken'])('stand out from %s by 3 : 1 at least', (token) => {
    for (const color of colors) {
      expect(contrast(color, linear(token, theme))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(EYES))('can be told apart %s', (eyes, matrix) => {
    // In Oklab black and white are 1 apart, and a difference of 0.02 is just seen side by side.
    const least = eyes === 'with all cones' ? 0.12 : 0.07;
    colors.forEach((color, a) => {
      for (const other of colors.slice(0, a)) {
        expect(distance(times(matrix, color), times(matrix, other))).toBeGreaterThan(least);
      }
    });
  });
});
