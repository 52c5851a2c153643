import { exp } from '../lib/math/exp.ts';
import { cos, sin } from '../lib/math/trigonometry.ts';
import { threefry2x32 } from '../lib/threefry.ts';
import { AMOUNTS } from '../spec/augmentation.ts';
import { type Floats, WARP_NUMBERS, type Warps } from './kernels/kernels.ts';
import type { Allocator } from './memory.ts';
import { deriveKey, PURPOSE, toUniform } from './random.ts';
import type { StepSettings } from './step-settings.ts';

/** The widest blur in pixels: wider ones hardly differ on a digit of 28. */
export const WIDEST_BLUR = 13;

/** Deviations of the blur that its taps reach. */
const BLUR_REACH = 3;

const DEGREE = Math.PI / 180;

/** Whether the step under way changes its digits at all. */
export function isAugmented(settings: StepSettings): boolean {
  // By index: an iterator would be an object for every tile.
  for (let i = 0; i < AMOUNTS.length; i++) if (settings.at(AMOUNTS[i] ?? 'shift') > 0) return true;
  return false;
}

export function allocateWarps(allocator: Allocator, rows: number): Warps {
  return {
    transforms: allocator.floats(rows * WARP_NUMBERS),
    keys: allocator.indices(rows * 2),
    taps: allocator.floats(2 * WIDEST_BLUR + 1),
    settings: allocator.floats(2),
  };
}

/** The elastic field of all rows: strength α, and Gaussian taps of deviation σ that sum to 1. */
export function prepareField(warps: Warps, strength: number, smoothness: number): void {
  const radius = Math.min(WIDEST_BLUR, Math.ceil(BLUR_REACH * smoothness));
  const { taps, settings } = warps;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += bell(i, smoothness);
  for (let i = -radius; i <= radius; i++) taps[radius + i] = bell(i, smoothness) / sum;
  settings[0] = radius;
  settings[1] = strength;
}

const bell = (distance: number, deviation: number): number =>
  exp((-distance * distance) / (2 * deviation * deviation));

const key = new Uint32Array(2);
const words = new Uint32Array(2);

/**
 * Draws how the rows from … to − 1 of a chunk are warped: a function of seed, epoch and digit alone.
 * Every amount is uniform in ± its setting; what is read is turned, sheared and zoomed in this order
 * about the middle, then shifted.
 */
export function prepareWarps(
  warps: Warps,
  settings: StepSettings,
  seed: number,
  epoch: number,
  order: Int32Array,
  first: number,
  from: number,
  to: number,
): void {
  for (let r = from; r < to; r++) {
    const digit = order[first + r] ?? 0;
    deriveKey(seed, PURPOSE.elasticNoise, epoch, digit, key);
    warps.keys[2 * r] = key[0] ?? 0;
    warps.keys[2 * r + 1] = key[1] ?? 0;
    deriveKey(seed, PURPOSE.augmentation, epoch, digit, key);
    drawTransform(warps.transforms, r * WARP_NUMBERS, settings);
  }
}

function drawTransform(transforms: Floats, at: number, settings: StepSettings): void {
  const angle = DEGREE * settings.at('rotation') * drawn(0);
  const slant = settings.at('shear') * drawn(1);
  const across = 1 / (1 + settings.at('zoom') * drawn(2));
  const down = 1 / (1 + settings.at('zoom') * drawn(3));
  const c = cos(angle);
  const s = sin(angle);
  transforms[at] = c * across;
  transforms[at + 1] = (c * slant - s) * down;
  transforms[at + 2] = s * across;
  transforms[at + 3] = (s * slant + c) * down;
  transforms[at + 4] = settings.at('shift') * drawn(4);
  transforms[at + 5] = settings.at('shift') * drawn(5);
  transforms[at + 6] = settings.at('thickness') * drawn(6);
}

/** Draw number `index` under the key, uniform in (−1, 1). */
function drawn(index: number): number {
  threefry2x32(key[0] ?? 0, key[1] ?? 0, 0, index, words);
  return 2 * toUniform(words[0] ?? 0) - 1;
}
