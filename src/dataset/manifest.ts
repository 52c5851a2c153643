import * as v from 'valibot';
import type { DataProblem } from '../spec/data-problem.ts';
import {
  IMAGE_SIDE,
  SHARD_EXAMPLES,
  TEST_EXAMPLES,
  TRAINING_FILE_EXAMPLES,
} from '../spec/mnist.ts';
import type { Checked } from './checked.ts';

export const MANIFEST_NAME = 'manifest.json';

/** Raised when the manifest or a file's content changes shape. */
export const FORMAT_VERSION = 1;

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const fileSchema = v.strictObject({
  /** Relative to the manifest. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}\.bin$/)),
  kind: v.picklist(['train', 'test']),
  /** Index of the file's first example among those of its kind. */
  first: natural,
  count: positive,
  /** As stored, that is compressed. */
  bytes: positive,
  /** Of the bytes as stored; lower-case hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const manifestSchema = v.strictObject({
  version: v.literal(FORMAT_VERSION),
  imageSide: v.literal(IMAGE_SIDE),
  files: v.array(fileSchema),
});

export type ManifestFile = v.InferOutput<typeof fileSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** How many examples a manifest must hold, and how many are in a training file. */
export interface DatasetSizes {
  readonly train: number;
  readonly test: number;
  readonly shard: number;
}

export const MNIST_SIZES: DatasetSizes = {
  train: TRAINING_FILE_EXAMPLES,
  test: TEST_EXAMPLES,
  shard: SHARD_EXAMPLES,
};

/**
 * Accepts a manifest whose files, in the order they are listed, hold every example of both kinds
 * exactly once, the training files `sizes.shard` each.
 */
export function checkManifest(
  candidate: unknown,
  sizes: DatasetSizes = MNIST_SIZES,
): Checked<Manifest, DataProblem> {
  const parsed = v.safeParse(manifestSchema, candidate);
  if (parsed.success && holdsEverything(parsed.output, sizes)) {
    return { ok: true, value: parsed.output };
  }
  return { ok: false, problem: { code: 'badManifest', file: MANIFEST_NAME } };
}

export function filesOfKind(manifest: Manifest, kind: ManifestFile['kind']): ManifestFile[] {
  return manifest.files.filter((file) => file.kind === kind);
}

function holdsEverything(manifest: Manifest, sizes: DatasetSizes): boolean {
  const training = filesOfKind(manifest, 'train');
  return (
    new Set(manifest.files.map(({ name }) => name)).size === manifest.files.length &&
    training.every(({ count }) => count === sizes.shard) &&
    tiles(training, sizes.train) &&
    tiles(filesOfKind(manifest, 'test'), sizes.test)
  );
}

function tiles(files: readonly ManifestFile[], total: number): boolean {
  let next = 0;
  for (const { first, count } of files) {
    if (first !== next) return false;
    next += count;
  }
  return next === total;
}
