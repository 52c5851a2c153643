import { expect } from 'vitest';
import type { Floats, Kernels } from '../engine/kernels/kernels.ts';
import { referenceKernels } from '../engine/kernels/reference/reference.ts';
import type { Arena } from '../engine/memory.ts';
import { PURPOSE, RandomStream } from '../engine/random.ts';
import { simdFixture } from './simd-fixture.ts';

const FIXTURES = [await simdFixture('plain'), await simdFixture('shared')];

/** Stands on both sides of every array. */
const CANARY = -12_345.5;
const MARGIN = 16;

/** The arrays that a kernel reads and writes, by name; integers in `indices`. */
export interface Arrays {
  readonly floats: Readonly<Record<string, ArrayLike<number>>>;
  readonly indices?: Readonly<Record<string, ArrayLike<number>>>;
  readonly bytes?: Readonly<Record<string, ArrayLike<number>>>;
}

export interface Views {
  readonly floats: (name: string) => Floats;
  readonly indices: (name: string) => Int32Array;
  readonly bytes: (name: string) => Uint8Array;
}

export type Run = (kernels: Kernels, views: Views) => void;

/** What the simd kernels make of the arrays; in a plain and a shared memory the same bits. */
export function runSimd(arrays: Arrays, run: Run): Views {
  const [plain, shared] = FIXTURES.map(({ kernels, arena }) =>
    runOn(kernels, arena(), arrays, run),
  );
  if (plain === undefined || shared === undefined) throw new Error('There are two memories.');
  for (const name of Object.keys(arrays.floats))
    expectSameBits(shared.floats(name), plain.floats(name));
  return plain;
}

/** What the reference makes of them, in float64. */
export function runReference(arrays: Arrays, run: Run): Views {
  return runOn(referenceKernels, null, arrays, run);
}

/** The same for the absolute values: for a product, Σ|a·b|, by which rounding is judged. */
export function runMagnitudes(arrays: Arrays, run: Run): Views {
  const floats = Object.fromEntries(
    Object.entries(arrays.floats).map(([name, values]) => [name, Array.from(values, Math.abs)]),
  );
  return runReference({ ...arrays, floats }, run);
}

/** In an arena, or in float64 arrays of their own. */
function runOn(kernels: Kernels, arena: Arena | null, arrays: Arrays, run: Run): Views {
  const wholes: Floats[] = [];
  const place = (values: ArrayLike<number>): Floats => {
    const length = values.length + 2 * MARGIN;
    const whole = arena?.floats(length) ?? new Float64Array(length);
    whole.fill(CANARY);
    whole.set(values, MARGIN);
    wholes.push(whole);
    return whole.subarray(MARGIN, MARGIN + values.length);
  };
  const placed = mapped(arrays.floats, place);
  const indices = mapped(arrays.indices ?? {}, (values) => {
    const view = arena?.indices(values.length) ?? new Int32Array(values.length);
    view.set(values);
    return view;
  });
  const bytes = mapped(arrays.bytes ?? {}, (values) => {
    const view = arena?.bytes(values.length) ?? new Uint8Array(values.length);
    view.set(values);
    return view;
  });
  run(kernels, { floats: getter(placed), indices: getter(indices), bytes: getter(bytes) });
  for (const whole of wholes) expectMarginsKept(whole);
  return {
    floats: getter(copied(placed)),
    indices: getter(copied(indices)),
    bytes: getter(copied(bytes)),
  };
}

function expectMarginsKept(whole: Floats): void {
  const isKept = (_: number, i: number) =>
    (i >= MARGIN && i < whole.length - MARGIN) || whole[i] === CANARY;
  if (!whole.every(isKept)) expect.fail('A float beside an array was overwritten.');
}

export function expectSameBits(given: Floats, wanted: Floats): void {
  const bits = (floats: Floats) =>
    new Int32Array(
      Float32Array.from(floats, (value) => (Number.isNaN(value) ? Number.NaN : value)).buffer,
    );
  const a = bits(given);
  const b = bits(wanted);
  const at = a.findIndex((word, i) => word !== b[i]);
  if (at >= 0 || a.length !== b.length) expect.fail(`[${at}] is ${given[at]}, not ${wanted[at]}`);
}

/** Fails with the worst element; NaN and infinities must match exactly. */
export function expectWithin(given: Floats, wanted: Floats, allowed: (i: number) => number): void {
  for (let i = 0; i < wanted.length; i++) {
    const a = given[i] ?? Number.NaN;
    const b = Math.fround(wanted[i] ?? Number.NaN);
    if (Object.is(a, b) || Math.abs(a - (wanted[i] ?? 0)) <= allowed(i)) continue;
    expect.fail(`[${i}] is ${a}, not ${b} ± ${allowed(i)}`);
  }
}

function mapped<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Map<string, B> {
  return new Map(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function copied<T extends { slice(): T }>(views: ReadonlyMap<string, T>): Map<string, T> {
  return new Map(Array.from(views, ([name, view]) => [name, view.slice()]));
}

function getter<T>(map: ReadonlyMap<string, T>): (name: string) => T {
  return (name) => {
    const value = map.get(name);
    if (value === undefined) throw new Error(`There is no array named ${name}.`);
    return value;
  };
}

const draws = new RandomStream(5, PURPOSE.initialization, 1, 2);
let drawn = 0;

/** Float32 values in (−1, 1), a share of them exactly 0. */
export function made(length: number, zeros = 0): Float32Array {
  return Float32Array.from({ length }, () => {
    const value = 2 * draws.uniform(drawn++) - 1;
    return draws.uniform(drawn++) < zeros ? 0 : value;
  });
}
