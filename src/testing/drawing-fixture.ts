import type { GreyImage } from '../dataset/drawing/scan/grey-image.ts';
import { squaredDistance } from '../dataset/drawing/segment-distance.ts';
import type { Point, Stroke } from '../dataset/drawing/strokes.ts';
import { threefry2x32 } from '../lib/threefry.ts';

const line = (...numbers: number[]): Stroke =>
  Array.from({ length: numbers.length / 2 }, (_, i) => ({
    x: numbers[2 * i] ?? 0,
    y: numbers[2 * i + 1] ?? 0,
  }));

/** A ring of twenty-four straight pieces. */
function ring(x: number, y: number, radiusX: number, radiusY: number): Stroke {
  const corners = [0, 0.26, 0.5, 0.71, 0.87, 0.97, 1];
  const quarter = corners.map((sine, i): Point => ({ x: sine, y: corners[6 - i] ?? 0 }));
  const half = [...quarter, ...quarter.toReversed().map((point) => ({ ...point, y: -point.y }))];
  const whole = [...half, ...half.toReversed().map((point) => ({ ...point, x: -point.x }))];
  return whole.map((point) => ({ x: x + radiusX * point.x, y: y + radiusY * point.y }));
}

/** Digits as strokes, two units high around the origin, y down. */
export const DIGITS: Readonly<
  Record<'zero' | 'two' | 'four' | 'five' | 'seven' | 'eight', Stroke[]>
> = {
  zero: [ring(0, 0, 0.6, 1)],
  two: [line(-0.5, -0.6, -0.2, -1, 0.3, -1, 0.5, -0.6, 0.3, -0.1, -0.5, 1, 0.6, 0.9)],
  four: [line(-0.1, -1, -0.6, 0.2, 0.6, 0.2), line(0.4, -0.4, 0.3, 1)],
  five: [
    line(-0.4, -0.9, -0.5, -0.1, 0, -0.2, 0.5, 0.2, 0.4, 0.8, -0.1, 1, -0.5, 0.8),
    line(-0.4, -0.9, 0.6, -1),
  ],
  seven: [line(-0.6, -0.8, 0.6, -0.75, -0.1, 1), line(-0.4, 0.1, 0.5, 0.1)],
  eight: [ring(0, -0.5, 0.45, 0.5), ring(0, 0.5, 0.55, 0.5)],
};

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
  /** Pixels a unit of the strokes, whose origin comes to the middle of the image. */
  readonly scale: number;
  /** Width of the pen in pixels. */
  readonly pen: number;
}

/** How much of each pixel is ink, 0 … 1, [height, width]. */
export function coverage({ width, height, strokes, scale, pen }: Scene): Float32Array {
  const inked = new Float32Array(width * height);
  const place = ({ x, y }: Point): Point => ({
    x: width / 2 + x * scale,
    y: height / 2 + y * scale,
  });
  for (const stroke of strokes) {
    const points = stroke.map(place);
    points.forEach((to, i) => {
      markSegment(inked, width, height, points[i - 1] ?? to, to, pen / 2);
    });
  }
  return inked;
}

function markSegment(
  inked: Float32Array,
  width: number,
  height: number,
  a: Point,
  b: Point,
  radius: number,
): void {
  const reach = radius + 1;
  const lastRow = Math.min(height - 1, Math.ceil(Math.max(a.y, b.y) + reach));
  const lastColumn = Math.min(width - 1, Math.ceil(Math.max(a.x, b.x) + reach));
  for (let row = Math.max(0, Math.floor(Math.min(a.y, b.y) - reach)); row <= lastRow; row++) {
    const first = Math.max(0, Math.floor(Math.min(a.x, b.x) - reach));
    for (let column = first; column <= lastColumn; column++) {
      const distance = Math.sqrt(squaredDistance(column + 0.5, row + 0.5, a, b));
      const ink = Math.min(1, Math.max(0, radius + 0.5 - distance));
      const i = row * width + column;
      inked[i] = Math.max(inked[i] ?? 0, ink);
    }
  }
}

/** What the light makes of a pixel: x and y run from 0 to 1 over the image. */
export type Light = (ink: number, x: number, y: number, index: number) => number;

/** Dark ink on light paper. */
export const ON_PAPER: Light = (ink) => 235 - 200 * ink;

/** The image of a scene. */
export function imageOf(scene: Scene, light: Light = ON_PAPER): GreyImage {
  const { width, height } = scene;
  const inked = coverage(scene);
  const levels = new Uint8ClampedArray(inked.length);
  for (let i = 0; i < levels.length; i++) {
    const x = ((i % width) + 0.5) / width;
    const y = (Math.floor(i / width) + 0.5) / height;
    levels[i] = light(inked[i] ?? 0, x, y, i);
  }
  return { width, height, levels: new Uint8Array(levels.buffer) };
}

const bits = new Uint32Array(2);

/** Evenly between 0 and 1, a function of purpose and index. */
export function drawn(purpose: number, index: number): number {
  threefry2x32(1, purpose, index, 0, bits);
  return (bits[0] ?? 0) / 2 ** 32;
}

/** Nearly normal, mean 0 and deviation 1: the sum of four even draws. */
export function grain(purpose: number, index: number): number {
  let sum = -2;
  for (let i = 0; i < 4; i++) sum += drawn(purpose, 4 * index + i);
  return sum * Math.sqrt(3);
}
