import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CENTER, centerOfMass } from '../dataset/drawing/center.ts';
import { ExampleStore } from '../dataset/example-store.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { loadMnist } from './load-mnist.ts';
import { readMnist } from './mnist-package.ts';

const emptyStore = (size: number) =>
  new ExampleStore(new Uint8Array(size * PIXEL_COUNT), new Uint8Array(size));

const train = emptyStore(60_000);
const test = emptyStore(10_000);

beforeAll(() => loadMnist(train, test));

describe('loadMnist', () => {
  it('fills both stores', () => {
    expect([train.isReady(0, 60_000), test.isReady(0, 10_000)]).toEqual([true, true]);
  });

  it('gives the labels MNIST begins with', () => {
    expect([...train.labels.subarray(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
    expect([...test.labels.subarray(0, 10)]).toEqual([7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);
  });

  it('gives pixels of which four in five are paper', () => {
    let paper = 0;
    for (const pixel of train.pixels) if (pixel === 0) paper += 1;
    expect(paper / train.pixels.length).toBeCloseTo(0.809, 3);
  });
});

const massOf = (digit: Uint8Array) => centerOfMass(digit) ?? { x: Number.NaN, y: Number.NaN };

describe('the digits of MNIST', () => {
  it('have their centre of mass where the draw pad puts it, moved by whole pixels', () => {
    const masses = Array.from(test.labels, (_, index) =>
      massOf(test.pixels.subarray(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT)),
    );
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value) / values.length;
    expect(mean(masses.map(({ x }) => x))).toBeCloseTo(CENTER, 1);
    expect(mean(masses.map(({ y }) => y))).toBeCloseTo(CENTER, 1);
    // One digit in thousands is a few hundredths beyond half a pixel.
    const farthest = masses.map(({ x, y }) => Math.max(Math.abs(x - CENTER), Math.abs(y - CENTER)));
    expect(Math.max(...farthest)).toBeLessThan(0.53);
  });
});

describe('readMnist', () => {
  it.each([
    ['missing', () => {}, /train-images-idx3-ubyte is missing.*npm ci/],
    [
      'altered',
      (folder: string) => writeFileSync(join(folder, 'train-images-idx3-ubyte'), 'something else'),
      /train-images-idx3-ubyte is not MNIST's file: .*should be 6bbc9ace.*npm ci/,
    ],
  ])('names a file that is %s and says what to do', (_, spoil, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'inkling-'));
    spoil(folder);
    expect(() => readMnist(folder)).toThrow(message);
    rmSync(folder, { recursive: true });
  });
});
