import { threefry2x32 } from '../../../lib/threefry.ts';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../../spec/mnist.ts';
import type { Floats, Kernels } from '../kernels.ts';
import { WARP_NUMBERS } from '../kernels.ts';

const CENTRE = (IMAGE_SIDE - 1) / 2;

// The work of one digit, so that no call allocates.
const words = new Uint32Array(2);
const displacementX = new Float64Array(PIXEL_COUNT);
const displacementY = new Float64Array(PIXEL_COUNT);
const halfBlurred = new Float64Array(PIXEL_COUNT);
const readings = new Uint8Array(PIXEL_COUNT);

const toLevel = (value: number): number => Math.min(Math.max(Math.floor(value + 0.5), 0), 255);
const isInside = (coordinate: number): boolean => coordinate >= 0 && coordinate < IMAGE_SIDE;

/** A 16-bit number as one in (−1, 1). */
const toNoise = (bits: number): number => (bits + 0.5) / 32_768 - 1;

/** Word p of the key makes the noise of pixel p: to the right of its high half, downwards of its low. */
function drawNoise(key0: number, key1: number, strength: number): void {
  for (let p = 0; p < PIXEL_COUNT; p++) {
    threefry2x32(key0, key1, 0, p >> 1, words);
    const word = words[p & 1];
    displacementX[p] = strength * toNoise(word >>> 16);
    displacementY[p] = strength * toNoise(word & 0xffff);
  }
}

/** into[p] = Σ_k taps[radius + k] · from[p + k steps], where that is inside the image. */
function blurAlong(
  axis: 'x' | 'y',
  from: Float64Array,
  taps: Floats,
  radius: number,
  into: Float64Array,
): void {
  const step = axis === 'x' ? 1 : IMAGE_SIDE;
  for (let p = 0; p < PIXEL_COUNT; p++) {
    const place = axis === 'x' ? p % IMAGE_SIDE : Math.floor(p / IMAGE_SIDE);
    let sum = 0;
    for (let k = -radius; k <= radius; k++) {
      if (isInside(place + k)) sum += taps[radius + k] * from[p + k * step];
    }
    into[p] = sum;
  }
}

function blur(field: Float64Array, taps: Floats, radius: number): void {
  blurAlong('y', field, taps, radius, halfBlurred);
  blurAlong('x', halfBlurred, taps, radius, field);
}

/** The pixel of the image that starts at `image`; paper outside. */
function pixelAt(pixels: Uint8Array, image: number, x: number, y: number): number {
  return isInside(x) && isInside(y) ? pixels[image + y * IMAGE_SIDE + x] : 0;
}

function readBilinearly(pixels: Uint8Array, image: number, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = x - left;
  const below = y - top;
  return (
    (1 - below) * (1 - right) * pixelAt(pixels, image, left, top) +
    (1 - below) * right * pixelAt(pixels, image, left + 1, top) +
    below * (1 - right) * pixelAt(pixels, image, left, top + 1) +
    below * right * pixelAt(pixels, image, left + 1, top + 1)
  );
}

/** Fills `readings` with the digit at `image`, read at A·(x − c, y − c) + c + t + d(x, y). */
function readDigit(pixels: Uint8Array, image: number, transforms: Floats, transform: number): void {
  const [xx, xy, yx, yy] = [0, 1, 2, 3].map((i) => transforms[transform + i]);
  const shiftX = transforms[transform + 4];
  const shiftY = transforms[transform + 5];
  for (let p = 0; p < PIXEL_COUNT; p++) {
    const x = (p % IMAGE_SIDE) - CENTRE;
    const y = Math.floor(p / IMAGE_SIDE) - CENTRE;
    const fromX = xx * x + xy * y + CENTRE + shiftX + displacementX[p];
    const fromY = yx * x + yy * y + CENTRE + shiftY + displacementY[p];
    readings[p] = toLevel(readBilinearly(pixels, image, fromX, fromY));
  }
}

/** The darkest, or the lightest, of the 3×3 readings around a pixel. */
function extremeAround(x: number, y: number, choose: (a: number, b: number) => number): number {
  let extreme = pixelAt(readings, 0, x, y);
  for (let v = y - 1; v <= y + 1; v++) {
    for (let u = x - 1; u <= x + 1; u++) extreme = choose(extreme, pixelAt(readings, 0, u, v));
  }
  return extreme;
}

function changeThickness(thickness: number, into: Uint8Array, start: number): void {
  const choose = thickness > 0 ? Math.max : Math.min;
  for (let p = 0; p < PIXEL_COUNT; p++) {
    const goal = extremeAround(p % IMAGE_SIDE, Math.floor(p / IMAGE_SIDE), choose);
    into[start + p] = toLevel(readings[p] + Math.abs(thickness) * (goal - readings[p]));
  }
}

/** The elastic field is that of Simard, Steinkraus & Platt, "Best practices …", ICDAR 2003. */
export const warpDigits: Kernels['warpDigits'] = (
  pixels,
  order,
  first,
  rowFrom,
  rowTo,
  { transforms, keys, taps, settings },
  into,
) => {
  const [radius, elasticStrength] = settings;
  displacementX.fill(0);
  displacementY.fill(0);
  for (let r = rowFrom; r < rowTo; r++) {
    if (elasticStrength !== 0) {
      drawNoise(keys[2 * r], keys[2 * r + 1], elasticStrength);
      blur(displacementX, taps, radius);
      blur(displacementY, taps, radius);
    }
    const transform = r * WARP_NUMBERS;
    readDigit(pixels, order[first + r] * PIXEL_COUNT, transforms, transform);
    const thickness = transforms[transform + 6];
    if (thickness === 0) into.set(readings, r * PIXEL_COUNT);
    else changeThickness(thickness, into, r * PIXEL_COUNT);
  }
};
