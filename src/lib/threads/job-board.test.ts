import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { dismissHelpers, JOB_BOARD_WORDS, LeaderBoard } from './job-board.ts';

/** Adds `argument · job` to the first word of `sums` until it is dismissed, then says so. */
const HELPER = `
  const { workerData, parentPort } = require('node:worker_threads');
  import('tsx/esm/api').then(async ({ tsImport }) => {
    const { HelperBoard } = await tsImport(workerData.module, workerData.module);
    const board = new HelperBoard(workerData.words, workerData.enlistment, workerData.helper);
    for (let job = board.take(); job !== null; job = board.take()) {
      Atomics.add(workerData.sums, 0, job * board.argument);
      board.done();
    }
    parentPort.postMessage('left');
  });
`;

const shared = (words: number) =>
  new Int32Array(new SharedArrayBuffer(words * Int32Array.BYTES_PER_ELEMENT));

const started: Worker[] = [];

function startHelper(words: Int32Array, sums: Int32Array, enlistment: number, helper: number) {
  const module = new URL('./job-board.ts', import.meta.url).href;
  const workerData = { words, sums, enlistment, helper, module };
  const worker = new Worker(HELPER, { eval: true, workerData });
  started.push(worker);
  return { hasLeft: new Promise((resolve) => worker.once('message', resolve)) };
}

async function untilComplete(board: LeaderBoard): Promise<void> {
  await expect.poll(() => board.isComplete, { timeout: 10_000 }).toBe(true);
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((worker) => worker.terminate()));
});

describe('a leader and its helpers', () => {
  it('do every job once each, however many there are', async () => {
    const words = shared(JOB_BOARD_WORDS);
    const sums = shared(1);
    const board = new LeaderBoard(words, 2);
    for (const helper of [0, 1]) startHelper(words, sums, board.enlistment, helper);
    await untilComplete(board);
    for (let round = 1; round <= 2_000; round++) {
      board.post(3, round);
      board.finish();
    }
    expect(sums[0]).toBe(2 * 3 * ((2_000 * 2_001) / 2));
  });

  it('part when the helpers are dismissed', async () => {
    const words = shared(JOB_BOARD_WORDS);
    const board = new LeaderBoard(words, 1);
    const { hasLeft } = startHelper(words, shared(1), board.enlistment, 0);
    await untilComplete(board);
    dismissHelpers(words);
    expect(await hasLeft).toBe('left');
  });

  it('never meet when the helper comes after its enlistment is over', async () => {
    const words = shared(JOB_BOARD_WORDS);
    const first = new LeaderBoard(words, 1);
    const second = new LeaderBoard(words, 1);
    const { hasLeft } = startHelper(words, shared(1), first.enlistment, 0);
    expect(await hasLeft).toBe('left');
    expect(second.isComplete).toBe(false);
  });
});

describe('a leader', () => {
  it('is not complete before its helpers have come', () => {
    expect(new LeaderBoard(shared(JOB_BOARD_WORDS), 1).isComplete).toBe(false);
  });
});
