import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openRoom } from '../cli/open-room.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { SHARD_EXAMPLES } from '../spec/mnist.ts';
import { makeDigits } from '../testing/made-digits.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { Trainer } from './trainer.ts';

const PLAIN: ExperimentSpec = { ...SMALL_SPEC, batchSize: 1, validationSize: 0, epochs: 1 };

/** As much as one run can have. */
const EVERYTHING: ExperimentSpec = {
  ...PLAIN,
  labelNoise: 0.1,
  inputScaling: 'inverted',
  optimizer: 'adamw',
  schedule: 'cosine',
  warmUpEpochs: 0.1,
  l1Penalty: 0.0001,
  l2Penalty: 0.0001,
  weightDecay: 0.001,
  maxNorm: 3,
  clipNorm: 1,
  labelSmoothing: 0.1,
  shift: 1,
  rotation: 10,
  elasticStrength: 20,
  thickness: 0.2,
};

const WARM_UP_STEPS = 4_000;
const STEPS = 2_000;
const WINDOWS = 5;

/** One epoch is enough, in whole shards. */
const DIGITS =
  Math.ceil((WARM_UP_STEPS + WINDOWS * STEPS) / SHARD_EXAMPLES) * SHARD_EXAMPLES * PLAIN.batchSize;

/**
 * V8 boxes a float that crosses a call it did not inline, 16 bytes each; nine a step were measured
 * on SIMD kernels, and boxes come and go with the compiler's moods: up to eighteen. What this is to
 * find is more: a step has some 20 tiles, and one object of 24 bytes for each makes 480, one view of a
 * typed array with its closure for each over 2,500.
 */
const MOST_BYTES_PER_STEP = 320;

/** Twice the tiles, and draws and schedules whose numbers cross more calls: 290 were measured. */
const MOST_BYTES_WITH_EVERYTHING = 600;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Not performance.now(), whose every answer is a box of its own. */
function countingClock(): () => number {
  let ticks = 0;
  return () => ticks++;
}

function takeSteps(trainer: Trainer, count: number): void {
  const end = trainer.step + count;
  while (trainer.step < end) {
    trainer.train('step');
    trainer.advance(Number.POSITIVE_INFINITY);
  }
}

/** Bytes a step by which the heap grows in each window, with no collection in between. */
function growthPerStep(trainer: Trainer): number[] {
  const heapUsed = () => process.memoryUsage().heapUsed;
  return Array.from({ length: WINDOWS }, () => {
    collectGarbage();
    const before = heapUsed();
    takeSteps(trainer, STEPS);
    return (heapUsed() - before) / STEPS;
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

// On the kernels that ship: the plain loops call a function for every activation, and V8 boxes what
// each of them returns.
describe('on simd kernels', () => {
  it.each([
    ['a plain run', PLAIN, MOST_BYTES_PER_STEP],
    ['a run with everything', EVERYTHING, MOST_BYTES_WITH_EVERYTHING],
  ])(`the heap does not grow over ${STEPS} training steps of %s`, async (_, spec, most) => {
    const { room } = await openRoom({ threads: 1, isForced: true });
    room.training.put(0, makeDigits(DIGITS, 1));
    const furnished = room.furnish(spec);
    if (furnished === null) throw new Error('There is no memory.');
    const { kernels, network, team } = furnished;
    const parts = { kernels, network, team, training: room.training, test: room.test };
    const trainer = new Trainer({ ...parts, clock: countingClock() }, spec);
    takeSteps(trainer, WARM_UP_STEPS);
    const growth = growthPerStep(trainer);
    expect(trainer.step).toBe(WARM_UP_STEPS + WINDOWS * STEPS);
    // The median: in some window V8 compiles something again, which takes room in the heap.
    expect(median(growth)).toBeLessThan(most);
  });
});
