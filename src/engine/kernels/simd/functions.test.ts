import { describe, expect, it } from 'vitest';
import type { Activation } from '../../../spec/vocabulary.ts';
import { simdFixture } from '../../../testing/simd-fixture.ts';
import type { SimdExports } from './exports.ts';
import { instantiate } from './web-assembly.ts';

const { module, memory, arena, kernels } = await simdFixture();
const wasm = instantiate(module, memory) as SimdExports;
type Probe = 'probeExp' | 'probeExpOfNegative' | 'probeLog' | 'probeLog1p';

/** Every `step`-th float32 from `from` to `to`, both of one sign. */
function floatsBetween(from: number, to: number, step: number): Float32Array {
  const [first = 0, last = 0] = new Int32Array(Float32Array.of(from, to).buffer);
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  const count = Math.floor((high - low) / step / 4 + 1) * 4;
  const words = Int32Array.from({ length: count }, (_, i) => Math.min(low + i * step, high));
  return new Float32Array(words.buffer);
}

function apply(probe: Probe, values: ArrayLike<number>): Float32Array {
  const view = arena().floats(Math.ceil(values.length / 4) * 4);
  view.fill(0);
  view.set(values);
  wasm[probe](view.byteOffset, view.length);
  return view.slice(0, values.length);
}

/** The values of an activation, or its slopes. */
function activated(activation: Activation, values: Float32Array, what: 'value' | 'slope') {
  const place = arena();
  const view = place.floats(values.length);
  const slopes = place.floats(values.length);
  view.set(values);
  kernels.activateWithSlope(activation, 0.01, view, slopes, 0, values.length);
  return (what === 'value' ? view : slopes).slice();
}

/** The distance of two neighbours at a float32 of this size. */
function ulp(value: number): number {
  const exponent = Math.floor(Math.log2(Math.max(Math.abs(value), 2 ** -126)));
  return 2 ** (exponent - 23);
}

/** In ULP of `size`. V8's own functions are within an ULP of float64, which is nothing here. */
function worstError(
  given: Float32Array,
  truth: (x: number) => number,
  values: Float32Array,
  size = truth,
): number {
  let worst = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] ?? 0;
    worst = Math.max(worst, Math.abs((given[i] ?? 0) - truth(x)) / ulp(size(x)));
  }
  return worst;
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const elu = (z: number) => (z > 0 ? z : Math.expm1(z));
const LAMBDA = 1.0507009873554805;
const LAMBDA_ALPHA = LAMBDA * 1.6732632423543772;

const TWICE_ROOT = 2 * Math.sqrt(2 / Math.PI);
/** The s of gelu = z σ(s), and z s′. */
const exponent = (z: number) => TWICE_ROOT * (z + 0.044715 * z ** 3);
const growth = (z: number) => TWICE_ROOT * (z + 3 * 0.044715 * z ** 3);
const slopeOf = (s: number, grown: number) => sigmoid(s) + grown * sigmoid(s) * sigmoid(-s);

// Among some millions of floats; `step` is odd, so that all last bits occur.
describe('the largest error in ULP', () => {
  it.each([
    ['exp of positives', 'probeExp', Math.exp, 1e-9, 88.7, 301, 1],
    ['exp of negatives', 'probeExp', Math.exp, -1e-9, -103.9, 301, 1],
    ['expOfNegative', 'probeExpOfNegative', Math.exp, -1e-9, -42.9, 301, 1],
    ['log', 'probeLog', Math.log, 1e-45, 3.4e38, 2_001, 1],
    ['log near 1', 'probeLog', Math.log, 0.5, 2, 31, 1],
    ['log1p of fractions', 'probeLog1p', Math.log1p, 1e-30, 1, 1_001, 1.25],
  ] as const)('of %s is below its bound', (_, probe, truth, from, to, step, bound) => {
    const values = floatsBetween(from, to, step);
    expect(worstError(apply(probe, values), truth, values)).toBeLessThan(bound);
  });

  it.each([
    ['sigmoid', 'value', sigmoid, 3],
    ['sigmoid', 'slope', (z: number) => sigmoid(z) * sigmoid(-z), 5],
    ['softplus', 'value', (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))), 2],
    ['softplus', 'slope', sigmoid, 3],
    ['tanh', 'value', Math.tanh, 3],
    ['tanh', 'slope', (z: number) => 4 * sigmoid(2 * z) * sigmoid(-2 * z), 4],
    ['elu', 'value', elu, 1],
    ['elu', 'slope', (z: number) => Math.exp(Math.min(z, 0)), 1],
    ['selu', 'value', (z: number) => (z > 0 ? LAMBDA : LAMBDA_ALPHA) * elu(z), 2],
    ['selu', 'slope', (z: number) => (z > 0 ? LAMBDA : LAMBDA_ALPHA * Math.exp(z)), 2],
  ] as const)('of the %s %s is below its bound', (activation, what, truth, bound) => {
    // Farther out, e^−|z| (for tanh e^−2|z|) counts as 0.
    const farthest = activation === 'tanh' ? 21 : 42;
    for (const sign of [1, -1]) {
      const values = floatsBetween(sign * 1e-9, sign * farthest, 501);
      expect(worstError(activated(activation, values, what), truth, values)).toBeLessThan(bound);
    }
  });
});

describe('the largest error of gated units, whose slopes cross 0', () => {
  it.each([
    // Farther out they count as 0.
    ['silu', 38, (z: number) => z, (z: number) => z, [3.5, 5]],
    ['gelu', 7, exponent, growth, [4, 6]],
  ] as const)(
    'in ULP of %s to ±%d is below its bounds',
    (activation, farthest, s, grown, bounds) => {
      const value = (z: number) => z * sigmoid(s(z));
      const slope = (z: number) => slopeOf(s(z), grown(z));
      // Where the two terms cancel, it is the ULP of those that counts.
      const terms = (z: number) => slopeOf(s(z), Math.abs(grown(z)));
      for (const sign of [1, -1]) {
        const values = floatsBetween(sign * 1e-9, sign * farthest, 501);
        const given = activated(activation, values, 'value');
        expect(worstError(given, value, values)).toBeLessThan(bounds[0]);
        const slopes = activated(activation, values, 'slope');
        expect(worstError(slopes, slope, values, terms)).toBeLessThan(bounds[1]);
      }
    },
  );
});

describe('the ends of the range', () => {
  const INFINITY = Number.POSITIVE_INFINITY;

  it('exp overflows to infinity, underflows to 0, keeps subnormals and NaN', () => {
    const given = apply('probeExp', [88.8, INFINITY, 1e38, -104, -INFINITY, 0, -0, Number.NaN]);
    expect(Array.from(given)).toEqual([INFINITY, INFINITY, INFINITY, 0, 0, 1, 1, Number.NaN]);
    expect(apply('probeExp', [-100])[0]).toBe(Math.fround(Math.exp(-100)));
  });

  it('expOfNegative is 0 below 2⁻⁶², and has the bits of exp above', () => {
    const given = apply('probeExpOfNegative', [-43, -1000, -INFINITY, -0, Number.NaN]);
    expect(Array.from(given)).toEqual([0, 0, 0, 1, Number.NaN]);
    const values = floatsBetween(-1e-6, -42.9, 10_001);
    expect(apply('probeExpOfNegative', values)).toEqual(apply('probeExp', values));
  });

  it('log is −∞ at 0, NaN below, infinite at infinity', () => {
    const given = apply('probeLog', [0, -0, -1, INFINITY, Number.NaN, 1]);
    expect(Array.from(given)).toEqual([-INFINITY, -INFINITY, Number.NaN, INFINITY, Number.NaN, 0]);
  });

  it('log1p is 0 at 0 and keeps NaN', () => {
    expect(Array.from(apply('probeLog1p', [0, Number.NaN]))).toEqual([0, Number.NaN]);
  });
});
