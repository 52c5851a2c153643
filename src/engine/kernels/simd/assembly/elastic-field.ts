import { eightBlocks } from './threefry';
import {
  displacementX,
  displacementY,
  FIELD_STRIDE,
  PIXELS,
  paddedField,
  SIDE,
} from './warp-scratch';

const ROW_BYTES: usize = 28 * 4;

/** 16-bit numbers u as ((u + 0.5) / 2¹⁵ − 1) · strength; `scale` is strength / 2¹⁵. */
function noise(numbers: v128, scale: v128): v128 {
  return f32x4.mul(f32x4.sub(f32x4.convert_i32x4_s(numbers), f32x4.splat(32767.5)), scale);
}

/** Word p of the key makes the noise of pixel p: to the right of its high half, downwards of its low. */
function drawNoise(key0: i32, key1: i32, strength: f32): void {
  const x = displacementX();
  const y = displacementY();
  const scale = f32x4.splat(strength / 32768);
  const low = i32x4.splat(0xffff);
  for (let p = 0; p < PIXELS; p += 16) {
    const from = (<usize>p) << 2;
    eightBlocks(key0, key1, 0, p >> 1, x + from);
    for (let at = from; at < from + 64; at += 16) {
      const words = v128.load(x + at);
      v128.store(x + at, noise(i32x4.shr_u(words, 16), scale));
      v128.store(y + at, noise(v128.and(words, low), scale));
    }
  }
}

/** into[28] = Σ_k taps[k] · (the 28 floats at source + k · step), k ascending; step in bytes. */
function blurRow(source: usize, step: usize, taps: usize, count: i32, into: usize): void {
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  const end = taps + ((<usize>count) << 2);
  for (; taps < end; taps += 4) {
    const tap = v128.load32_splat(taps);
    a = f32x4.add(a, f32x4.mul(tap, v128.load(source)));
    b = f32x4.add(b, f32x4.mul(tap, v128.load(source, 16)));
    c = f32x4.add(c, f32x4.mul(tap, v128.load(source, 32)));
    d = f32x4.add(d, f32x4.mul(tap, v128.load(source, 48)));
    e = f32x4.add(e, f32x4.mul(tap, v128.load(source, 64)));
    f = f32x4.add(f, f32x4.mul(tap, v128.load(source, 80)));
    g = f32x4.add(g, f32x4.mul(tap, v128.load(source, 96)));
    source += step;
  }
  v128.store(into, a);
  v128.store(into, b, 16);
  v128.store(into, c, 32);
  v128.store(into, d, 48);
  v128.store(into, e, 64);
  v128.store(into, f, 80);
  v128.store(into, g, 96);
}

/** Blurs a field in place: down its columns into the padded one, then along the rows of that. */
function blur(field: usize, taps: usize, radius: i32): void {
  const padded = paddedField();
  const stride = FIELD_STRIDE << 2;
  for (let y = 0; y < SIDE; y++) {
    const first = max(0, y - radius);
    const count = min(SIDE, y + radius + 1) - first;
    const firstTap = taps + ((<usize>(radius + first - y)) << 2);
    blurRow(
      field + <usize>first * ROW_BYTES,
      ROW_BYTES,
      firstTap,
      count,
      padded + <usize>y * stride,
    );
  }
  const farthest = (<usize>radius) << 2;
  for (let y = 0; y < SIDE; y++) {
    const from = padded + <usize>y * stride - farthest;
    blurRow(from, 4, taps, 2 * radius + 1, field + <usize>y * ROW_BYTES);
  }
}

/**
 * The displacements of a digit: Simard, Steinkraus & Platt's elastic field ("Best practices for
 * convolutional neural networks applied to visual document analysis", ICDAR 2003).
 */
export function makeElasticField(
  key0: i32,
  key1: i32,
  taps: usize,
  radius: i32,
  strength: f32,
): void {
  drawNoise(key0, key1, strength);
  blur(displacementX(), taps, radius);
  blur(displacementY(), taps, radius);
}
