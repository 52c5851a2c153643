import { describe, expect, it } from 'vitest';
import { threefry2x32 } from '../../lib/threefry.ts';
import { PIXEL_COUNT, IMAGE_SIDE as SIDE } from '../../spec/mnist.ts';
import { made, type Run, runReference, runSimd } from '../../testing/kernel-contract.ts';
import { inPieces } from '../../testing/kernel-ranges.ts';
import { simdFixture } from '../../testing/simd-fixture.ts';
import { WARP_NUMBERS } from './kernels.ts';

const IDENTITY = [1, 0, 0, 1, 0, 0, 0, 0];

interface Warped {
  /** 784 bytes a digit. */
  readonly pixels: Uint8Array;
  /** The transform of each row; row r is digit FIRST + r, modulo their number. */
  readonly transforms: readonly (readonly number[])[];
  readonly taps?: readonly number[];
  readonly elasticStrength?: number;
  /** Added to the numbers that stand for keys. */
  readonly seed?: number;
}

const FIRST = 1;
const UNTOUCHED = 77;
const PLACES_OF_TAPS = 27;

const keyWord = (seed: number, i: number): number => Math.imul(seed + i + 1, 0x9e3779b9);

function arraysOf({ pixels, transforms, taps = [1], elasticStrength = 0, seed = 0 }: Warped) {
  const rows = transforms.length;
  const digits = pixels.length / PIXEL_COUNT;
  // Beyond the taps stands what would show if it were read.
  const placed = Float32Array.from({ length: PLACES_OF_TAPS }, (_, k) => taps[k] ?? 1e9);
  return {
    floats: {
      transforms: Float32Array.from(transforms.flat()),
      taps: placed,
      settings: [(taps.length - 1) / 2, elasticStrength],
    },
    indices: {
      order: Int32Array.from({ length: FIRST + rows }, (_, i) => i % digits),
      keys: Int32Array.from({ length: 2 * rows }, (_, i) => keyWord(seed, i)),
    },
    bytes: { pixels, into: new Uint8Array(rows * PIXEL_COUNT).fill(UNTOUCHED) },
  };
}

const over =
  (from: number, to: number): Run =>
  (kernels, { floats, indices, bytes }) =>
    kernels.warpDigits(
      bytes('pixels'),
      indices('order'),
      FIRST,
      from,
      to,
      {
        transforms: floats('transforms'),
        keys: indices('keys'),
        taps: floats('taps'),
        settings: floats('settings'),
      },
      bytes('into'),
    );

const SETS = { reference: runReference, simd: runSimd };

function warp(set: keyof typeof SETS, warped: Warped, run = over(0, warped.transforms.length)) {
  return SETS[set](arraysOf(warped), run).bytes('into');
}

/** 784 bytes, pixel by pixel. */
function picture(at: (x: number, y: number) => number): Uint8Array {
  return Uint8Array.from({ length: PIXEL_COUNT }, (_, p) => at(p % SIDE, Math.floor(p / SIDE)));
}

/** Digits with paper and every grey level, up to the edges. */
function scribbles(digits: number): Uint8Array {
  return Uint8Array.from(made(digits * PIXEL_COUNT, 0.4), (value) => Math.abs(value) * 256);
}

const scribble = scribbles(1);

/** Paper outside. */
function at(x: number, y: number, pixels = scribble): number {
  return x >= 0 && y >= 0 && x < SIDE && y < SIDE ? (pixels[y * SIDE + x] ?? 0) : 0;
}

function around(x: number, y: number): number[] {
  return [-1, 0, 1].flatMap((v) => [-1, 0, 1].map((u) => at(x + u, y + v)));
}

/** Row after row, so that a failure shows where. */
function expectPicture(given: Uint8Array, wanted: Uint8Array): void {
  for (let y = 0; y < SIDE; y++) {
    const row = (bytes: Uint8Array) => Array.from(bytes.subarray(y * SIDE, (y + 1) * SIDE));
    expect(row(given), `row ${y}`).toEqual(row(wanted));
  }
}

/** A Gaussian from −radius to radius whose sum is 1. */
function gaussian(deviation: number, radius: number): number[] {
  const taps = Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * deviation ** 2)),
  );
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}

/** The levels of a slope, by which a reading tells where it was made, to half of 1/9 pixel. */
const STEEPNESS = 9;
const slopes = { x: picture((x) => STEEPNESS * x), y: picture((_, y) => STEEPNESS * y) };

describe.each(['reference', 'simd'] as const)('the %s warp', (set) => {
  const warpOne = (transform: readonly number[], pixels = scribble) =>
    warp(set, { pixels, transforms: [transform] });

  it('gives the digit back when nothing is asked for', () => {
    expectPicture(warpOne(IDENTITY), scribble);
  });

  it('reads the translation farther on, with paper outside', () => {
    const wanted = picture((x, y) => at(x + 3, y - 2));
    expectPicture(warpOne([1, 0, 0, 1, 3, -2, 0, 0]), wanted);
  });

  it('reads halfway between two pixels, rounding halves up', () => {
    const besides = picture((x, y) => Math.floor((at(x, y) + at(x + 1, y) + 1) / 2));
    expectPicture(warpOne([1, 0, 0, 1, 0.5, 0, 0, 0]), besides);
    const below = picture((x, y) => Math.floor((at(x, y - 1) + at(x, y) + 1) / 2));
    expectPicture(warpOne([1, 0, 0, 1, 0, -0.5, 0, 0]), below);
  });

  it('turns about the middle by the matrix, not by its transpose', () => {
    const wanted = picture((x, y) => at(SIDE - 1 - y, x));
    expectPicture(warpOne([0, -1, 1, 0, 0, 0, 0, 0]), wanted);
  });

  it('mirrors x when the first number of the matrix is negative', () => {
    const wanted = picture((x, y) => at(SIDE - 1 - x, y));
    expectPicture(warpOne([-1, 0, 0, 1, 0, 0, 0, 0]), wanted);
  });

  it.each([
    [28, 0],
    [-28, 0],
    [0, 28],
    [0, -28],
    [1e6, -1e6],
    [1e30, 0],
  ])('finds only paper at a distance of (%d, %d)', (x, y) => {
    expectPicture(warpOne([1, 0, 0, 1, x, y, 0, 0]), new Uint8Array(PIXEL_COUNT));
  });

  it('with thickness 1 is a 3×3 dilation, with −1 an erosion that paper outside takes part in', () => {
    const dilated = picture((x, y) => Math.max(...around(x, y)));
    expectPicture(warpOne([1, 0, 0, 1, 0, 0, 1, 0]), dilated);
    const eroded = (pixels: Uint8Array) =>
      picture((x, y) =>
        Math.min(...[-1, 0, 1].flatMap((v) => [-1, 0, 1].map((u) => at(x + u, y + v, pixels)))),
      );
    const inked = Uint8Array.from(scribble, (level) => 100 + Math.floor(level / 2));
    expectPicture(warpOne([1, 0, 0, 1, 0, 0, -1, 0], inked), eroded(inked));
    expect(at(0, 14, eroded(inked))).toBe(0);
  });

  it('with thickness between goes that share of the way, rounding halves up', () => {
    for (const share of [0.25, 0.5]) {
      const wanted = (goal: (x: number, y: number) => number) =>
        picture((x, y) => Math.floor(at(x, y) + share * (goal(x, y) - at(x, y)) + 0.5));
      const darker = wanted((x, y) => Math.max(...around(x, y)));
      expectPicture(warpOne([1, 0, 0, 1, 0, 0, share, 0]), darker);
      const lighter = wanted((x, y) => Math.min(...around(x, y)));
      expectPicture(warpOne([1, 0, 0, 1, 0, 0, -share, 0]), lighter);
    }
  });

  it('reads no key and no taps at elastic strength 0', () => {
    const transforms = [[0.9, 0.3, -0.2, 1.1, 1.3, -0.6, 0.4, 0]];
    const plain = warp(set, { pixels: scribble, transforms });
    const other = warp(set, { pixels: scribble, transforms, seed: 9, taps: gaussian(4, 12) });
    expectPicture(other, plain);
  });

  // A tap of 1 in one place makes the displacement the noise of one pixel.
  it.each([
    { taps: [1], offset: 0 },
    { taps: [0, 0, 1], offset: 1 },
    { taps: [0, 1, 0, 0, 0], offset: -1 },
  ])('moves by the words of Threefry, high half to the right, with taps $taps', (given) => {
    const { taps, offset } = given;
    const elasticStrength = 3;
    const words = new Uint32Array(2);
    const displacement = (x: number, y: number, axis: 'x' | 'y') => {
      const [u, v] = [x + offset, y + offset];
      if (u < 0 || v < 0 || u >= SIDE || v >= SIDE) return 0;
      const p = v * SIDE + u;
      threefry2x32(keyWord(5, 0), keyWord(5, 1), 0, p >> 1, words);
      const word = words[p & 1] ?? 0;
      return elasticStrength * (((axis === 'x' ? word >>> 16 : word & 0xffff) + 0.5) / 2 ** 15 - 1);
    };
    for (const axis of ['x', 'y'] as const) {
      const transforms = [IDENTITY];
      const moved = warp(set, { pixels: slopes[axis], transforms, taps, elasticStrength, seed: 5 });
      for (let y = 3; y < SIDE - 3; y++) {
        for (let x = 3; x < SIDE - 3; x++) {
          const wanted = (axis === 'x' ? x : y) + displacement(x, y, axis);
          // Half a level is 1/18 pixel.
          expect(Math.abs(at(x, y, moved) / STEEPNESS - wanted)).toBeLessThan(1 / 18 + 1e-5);
        }
      }
      if (offset > 0) expect(at(27, 20, moved)).toBe(at(27, 20, slopes[axis]));
    }
  });

  it('moves by 0 in the mean and as far as theory says inside, in x and y independently', () => {
    const [deviation, radius, elasticStrength, rows] = [2, 6, 8, 300];
    const transforms = Array.from({ length: rows }, () => IDENTITY);
    const displacements = (['x', 'y'] as const).map((axis) => {
      const taps = gaussian(deviation, radius);
      const moved = warp(set, { pixels: slopes[axis], transforms, taps, elasticStrength });
      // The blur of pixels this far inside misses nothing.
      return Array.from(moved, (level, i) => {
        const [x, y] = [i % SIDE, Math.floor(i / SIDE) % SIDE];
        const isWhole = [x, y].every((place) => place >= radius && place < SIDE - radius);
        return isWhole ? level / STEEPNESS - (axis === 'x' ? x : y) : null;
      }).filter((value) => value !== null);
    });
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    // A uniform deviation of √⅓; a Gaussian keeps Σ taps² = 1 / (2σ√π) of the variance a side.
    const theory = (elasticStrength * Math.sqrt(1 / 3)) / (2 * deviation * Math.sqrt(Math.PI));
    for (const values of displacements) {
      // Neighbours go together: they count as about 1,500 draws, whose mean is off by 0.03.
      expect(Math.abs(mean(values))).toBeLessThan(0.1 * theory);
      const spread = Math.sqrt(mean(values.map((value) => value ** 2)));
      expect(Math.abs(spread / theory - 1)).toBeLessThan(0.06);
    }
    const [x = [], y = []] = displacements;
    const together = mean(x.map((value, i) => value * (y[i] ?? 0)));
    expect(Math.abs(together) / theory ** 2).toBeLessThan(0.1);
  });
});

/** Transforms of all kinds; a third of them with no thickness. */
const random = made(40 * WARP_NUMBERS);
const TRANSFORMS = Array.from({ length: 40 }, (_, r) => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0, thickness = 0] = random.subarray(
    r * WARP_NUMBERS,
  );
  return [
    1 + a / 2,
    b / 2,
    c / 2,
    1 + d / 2,
    5 * x,
    5 * y,
    r % 3 === 0 ? 0 : thickness,
    Number.NaN,
  ];
});

describe.each([
  { elasticStrength: 0, taps: [1] },
  { elasticStrength: 1.7, taps: [0.9] },
  { elasticStrength: 8, taps: gaussian(2, 6) },
  { elasticStrength: 34, taps: gaussian(4, 12) },
  { elasticStrength: 100, taps: gaussian(8, 13) },
  { elasticStrength: 5, taps: Array.from(made(27), (tap) => tap / 5) },
])('the warp at strength $elasticStrength and $taps.length taps', (elastic) => {
  const warped = { pixels: scribbles(7), transforms: TRANSFORMS, ...elastic };
  const rows = TRANSFORMS.length;

  // Where float32 and float64 fall on two sides of a rounding, the level differs by 1.
  it('is within a grey level of the reference, and nearly always the same', () => {
    const given = warp('simd', warped);
    const wanted = warp('reference', warped);
    const differences = Array.from(given, (level, i) => Math.abs(level - (wanted[i] ?? 0)));
    expect(Math.max(...differences)).toBeLessThanOrEqual(1);
    expect(differences.filter((difference) => difference > 0).length / given.length).toBeLessThan(
      0.002,
    );
  });

  it.each(['reference', 'simd'] as const)('has the same bytes in pieces by the %s', (set) => {
    const pieces: Run = (kernels, views) =>
      inPieces(rows, (from, to) => over(from, to)(kernels, views));
    expect(warp(set, warped, pieces)).toEqual(warp(set, warped));
    const alone = warp(set, warped, over(7, 8));
    expect(alone.subarray(7 * PIXEL_COUNT, 8 * PIXEL_COUNT)).toEqual(
      warp(set, warped).subarray(7 * PIXEL_COUNT, 8 * PIXEL_COUNT),
    );
    expect(alone.findIndex((level) => level !== UNTOUCHED)).toBeGreaterThanOrEqual(7 * PIXEL_COUNT);
    expect(alone.findLastIndex((level) => level !== UNTOUCHED)).toBeLessThan(8 * PIXEL_COUNT);
  });
});

it('needs no more scratch memory than even the smallest network has', async () => {
  const { kernels, arena } = await simdFixture('plain', 1, 1);
  const place = arena();
  const behind = place.bytes(4_096).fill(UNTOUCHED);
  const warps = {
    transforms: place.floats(WARP_NUMBERS),
    keys: place.indices(2),
    taps: place.floats(27).fill(1 / 27),
    settings: place.floats(2),
  };
  warps.transforms.set([1, 0, 0, 1, 0, 0, 1, 0]);
  warps.settings.set([13, 9]);
  const [pixels, into] = [place.bytes(PIXEL_COUNT).fill(255), place.bytes(PIXEL_COUNT)];
  kernels.warpDigits(pixels, place.indices(1), 0, 0, 1, warps, into);
  expect(into.some((level) => level > 0)).toBe(true);
  expect(behind.every((byte) => byte === UNTOUCHED)).toBe(true);
});
