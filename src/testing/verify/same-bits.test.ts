import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCase } from './cases.ts';
import { goldenHashesOf, readGoldenHashes } from './golden-hashes.ts';
import { openNodeRunner } from './node-runner.ts';
import type { Runner } from './runner.ts';

/** Of the cases of `npm run verify`, those that take little time, and one with augmentation. */
const CASES = [
  verifyCase('no-hidden-layer', 1),
  verifyCase('odd-widths', 2),
  verifyCase('smooth-and-linear', 3),
  verifyCase('augmented-adam', 1),
  verifyCase('quadratic-adagrad', 2),
  verifyCase('plateau-adamw', 3),
];

/** Two threads of a machine whose cores are taken wait for one another. */
const TIMEOUT_MS = 60_000;

const golden = readGoldenHashes();

describe.each([1, 2])('with %i thread(s) at hand', { timeout: TIMEOUT_MS }, (threads) => {
  let runner: Runner;

  beforeAll(async () => {
    runner = await openNodeRunner(threads);
  });

  afterAll(() => runner.close());

  it.each(CASES)('$architecture has the golden bits after 0, 1, 10 and 938 steps', async (one) => {
    const hashes = goldenHashesOf(golden, one);
    const run = await runner.train(one.spec);
    expect(run).toEqual({ hashes, threads });
  });
});
