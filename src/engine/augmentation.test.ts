import { describe, expect, it } from 'vitest';
import { base } from '../spec/recipes/base.ts';
import { float64Allocator } from '../testing/allocators.ts';
import { expectClose } from '../testing/closeness.ts';
import {
  allocateWarps,
  isAugmented,
  prepareField,
  prepareWarps,
  WIDEST_BLUR,
} from './augmentation.ts';
import { WARP_NUMBERS } from './kernels/kernels.ts';
import { STEP_SETTING_COUNT, StepSettings } from './step-settings.ts';

const DIGITS = 2_000;
const order = Int32Array.from({ length: DIGITS }, (_, i) => i);

type Change = Partial<typeof base>;

function settingsOf(change: Change): StepSettings {
  const settings = new StepSettings(new Float64Array(STEP_SETTING_COUNT));
  settings.take({ ...base, ...change });
  return settings;
}

/** Transform and key of every digit. */
function drawn(change: Change, seed = 1, epoch = 0, first = 0, rows = DIGITS): number[][] {
  const warps = allocateWarps(float64Allocator, rows);
  prepareWarps(warps, settingsOf(change), seed, epoch, order, first, 0, rows);
  return Array.from({ length: rows }, (_, r) => [
    ...warps.transforms.slice(r * WARP_NUMBERS, (r + 1) * WARP_NUMBERS),
    ...warps.keys.slice(2 * r, 2 * r + 2),
  ]);
}

const numbersAt = (place: number, change: Change) => drawn(change).map((row) => row[place] ?? 0);

/** Where the amount of a setting is read, and what it is of the number there. */
const AMOUNTS = [
  ['rotation', 40, 2, (sine: number) => Math.asin(sine) * (180 / Math.PI)],
  ['shear', 0.4, 1, (slant: number) => slant],
  ['zoom', 0.3, 0, (across: number) => 1 / across - 1],
  ['zoom', 0.3, 3, (down: number) => 1 / down - 1],
  ['shift', 3, 4, (pixels: number) => pixels],
  ['shift', 3, 5, (pixels: number) => pixels],
  ['thickness', 0.8, 6, (pixels: number) => pixels],
] as const;

describe.each(AMOUNTS)('the draws of %s from ± %d at place %i', (field, most, place, amountOf) => {
  const amounts = numbersAt(place, { [field]: most }).map(amountOf);

  it('stay within the setting and come near both ends', () => {
    expect(Math.max(...amounts.map(Math.abs))).toBeLessThanOrEqual(most);
    expect(Math.max(...amounts)).toBeGreaterThan(0.98 * most);
    expect(Math.min(...amounts)).toBeLessThan(-0.98 * most);
  });

  it('are uniform: mean 0 and variance most² / 3, within five standard errors', () => {
    const mean = amounts.reduce((sum, amount) => sum + amount, 0) / DIGITS;
    const variance = amounts.reduce((sum, amount) => sum + amount * amount, 0) / DIGITS;
    expect(Math.abs(mean)).toBeLessThan(5 * (most / Math.sqrt(3 * DIGITS)));
    // Of u² for u uniform in ±1: mean 1/3, variance 4/45.
    const error = most * most * Math.sqrt(4 / 45 / DIGITS);
    expect(Math.abs(variance - (most * most) / 3)).toBeLessThan(5 * error);
  });

  it('do not depend on the other settings', () => {
    const others = { rotation: 10, shear: 0.2, zoom: 0.2, shift: 2, thickness: 0.3 };
    const isAlone = field === 'shift' || field === 'thickness';
    const given = numbersAt(place, { ...others, [field]: most }).map(amountOf);
    if (isAlone) expect(given).toEqual(amounts);
    else expect(given).not.toEqual(amounts);
  });
});

describe('a transform', () => {
  it('is the identity when all settings are 0', () => {
    for (const row of drawn({}, 1, 0, 0, 50)) {
      expectClose(row.slice(0, 7).map(Math.abs), [1, 0, 0, 1, 0, 0, 0], EXACT);
    }
  });

  it('is the rotation times the shear times the zoom', () => {
    const settings = { rotation: 90, shear: 0.7, zoom: 0.4 };
    const both = drawn(settings);
    const turns = drawn({ rotation: settings.rotation });
    const shears = drawn({ shear: settings.shear });
    const zooms = drawn({ zoom: settings.zoom });
    both.forEach((row, r) => {
      const sheared = product(turns[r] ?? [], shears[r] ?? []);
      const expected = product(sheared, zooms[r] ?? []);
      expectClose(row.slice(0, 4), expected, { absolute: 1e-12, relative: 0 });
    });
  });

  it('turns across and down by the same angle, zooms them apart, and shifts them apart', () => {
    for (const [xx, xy, yx, yy] of drawn({ rotation: 60 }, 1, 0, 0, 50)) {
      expect(xx).toBe(yy);
      expect(xy).toBe(-(yx ?? 0));
    }
    for (const [xx, , , yy] of drawn({ zoom: 0.3 }, 1, 0, 0, 50)) expect(xx).not.toBe(yy);
    for (const row of drawn({ shift: 3 }, 1, 0, 0, 50)) expect(row[4]).not.toBe(row[5]);
  });

  it('depends on seed, epoch and digit, with its elastic key', () => {
    const everything = { rotation: 10, shift: 2 };
    const usual = drawn(everything, 1, 0, 0, 1)[0] ?? [];
    const others = [
      drawn(everything, 2, 0, 0, 1)[0],
      drawn(everything, 1, 1, 0, 1)[0],
      drawn(everything, 1, 0, 1, 1)[0],
    ];
    for (const other of others) {
      expect(other?.slice(0, 7)).not.toEqual(usual.slice(0, 7));
      expect(other?.slice(7)).not.toEqual(usual.slice(7));
    }
  });

  it('depends on nothing else: a digit has the same in any row of any chunk', () => {
    const everything = { rotation: 10, shift: 2 };
    expect(drawn(everything, 1, 3, 100, 20)).toEqual(drawn(everything, 1, 3).slice(100, 120));
  });
});

describe('the elastic field', () => {
  it.each([2, 3.3, 4])(
    'is blurred by Gaussian taps that sum to 1, for a deviation of %d',
    (sigma) => {
      const warps = allocateWarps(float64Allocator, 1);
      prepareField(warps, 30, sigma);
      const radius = warps.settings[0] ?? 0;
      const taps = Array.from(warps.taps).slice(0, 2 * radius + 1);
      expect(radius).toBe(Math.ceil(3 * sigma));
      expect(warps.settings[1]).toBe(30);
      expect(taps.reduce((sum, tap) => sum + tap, 0)).toBeCloseTo(1, 12);
      taps.forEach((tap, i) => {
        const ratio = Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma));
        expect(tap / (taps[radius] ?? 0)).toBeCloseTo(ratio, 12);
      });
    },
  );

  it('is blurred no wider than its taps reach, however smooth it is', () => {
    const warps = allocateWarps(float64Allocator, 1);
    prepareField(warps, 30, 10);
    expect(warps.settings[0]).toBe(WIDEST_BLUR);
    expect(warps.taps.every((tap) => tap > 0)).toBe(true);
    expect(Array.from(warps.taps).reduce((sum, tap) => sum + tap, 0)).toBeCloseTo(1, 12);
  });
});

describe('augmentation', () => {
  it.each(['shift', 'rotation', 'zoom', 'shear', 'elasticStrength', 'thickness'])(
    'is on as soon as %s is',
    (field) => {
      expect(isAugmented(settingsOf({ [field]: 0.1 }))).toBe(true);
    },
  );

  it('is off when only its smoothness is set', () => {
    expect(isAugmented(settingsOf({ elasticSmoothness: 9 }))).toBe(false);
  });
});

const EXACT = { absolute: 0, relative: 0 };

/** Of matrices by rows. */
function product(a: readonly number[], b: readonly number[]): number[] {
  const [axx = 0, axy = 0, ayx = 0, ayy = 0] = a;
  const [bxx = 0, bxy = 0, byx = 0, byy = 0] = b;
  return [
    axx * bxx + axy * byx,
    axx * bxy + axy * byy,
    ayx * bxx + ayy * byx,
    ayx * bxy + ayy * byy,
  ];
}
