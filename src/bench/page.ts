import type { BenchAnswer, BenchReply, BenchRequest } from './protocol.ts';

/** Measures in a worker of its own, so that no measurement finds the leavings of another. */
globalThis.runBench = (request: BenchRequest): Promise<BenchAnswer> => {
  const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BenchAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BenchReply>) =>
      data.ok ? resolve(data.answer) : reject(new Error(data.message));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
};
