import type { EngineLimit } from '../../spec/engine-name.ts';
import { TEST_EXAMPLES } from '../../spec/mnist.ts';
import type { RunStatus } from '../../worker/protocol.ts';
import { formatCount, formatEpochs, formatMegabytes } from '../format.ts';

export const training = {
  title: 'Training',
  transport: 'Transport',
  readings: 'Readings',

  train: 'Train',
  pause: 'Pause',
  resume: 'Resume',
  step: 'Step',
  epoch: 'Epoch',
  reset: 'Reset',
  newSeed: 'New seed',
  hints: {
    step: 'Trains on one batch.',
    epoch: 'Trains for one pass over the training digits.',
    reset: 'Back to step 0 with the same seed.',
    newSeed: 'Builds the network anew from another random seed.',
    paused: 'Pause first.',
    over: 'This run is over. Train starts a fresh one.',
  },

  status: {
    idle: 'Ready',
    loading: 'Loading',
    running: 'Running',
    paused: 'Paused',
    finished: 'Finished',
    diverged: 'Diverged',
    failed: 'Failed',
  } satisfies Record<RunStatus, string>,
  labels: {
    status: 'Status',
    epoch: 'Epoch',
    step: 'Step',
    examplesPerSecond: 'Digits/s',
    elapsed: 'Elapsed',
    remaining: 'Left',
    engine: 'Engine',
    memory: 'Memory',
    trainLoss: 'Train loss',
    validationAccuracy: 'Validation accuracy',
    testAccuracy: 'Test accuracy',
  },
  epochOf: (epoch: number, epochs: number) => `${formatEpochs(epoch)} / ${formatCount(epochs)}`,
  engineLimits: {
    notIsolated:
      'Training runs on one thread, because this server does not isolate the page (its headers are in the README). Everything works, a little slower.',
    noSharedMemory:
      'Training runs on one thread, because this browser gave no memory to share. Everything works, a little slower.',
    noSimd:
      'Training runs on plain loops, because WebAssembly SIMD could not be started here. Everything works, many times slower.',
  } satisfies Record<EngineLimit, string>,
  dismiss: 'Understood',
  megabytes: (bytes: number) => `${formatMegabytes(bytes)}\u00a0MB`,
  threads: (count: number) => `${formatCount(count)} threads`,

  measured: {
    trainLoss: 'mean of up to 100 batches',
    validation: (digits: number) =>
      digits === 0 ? 'no digits are held out' : `on ${formatCount(digits)} held-out digits`,
    /** Fewer than all where only some classes take part. */
    test: (digits: number = TEST_EXAMPLES) => `on the ${formatCount(digits)} test digits`,
    never: 'not measured yet',
    at: (epoch: number, step: number) =>
      `at epoch ${formatEpochs(epoch)}, step ${formatCount(step)}`,
    now: 'at this step',
    lastWeights: 'of the last step’s weights',
  },

  data: {
    title: 'MNIST',
    waiting: 'MNIST: asking for the list of files',
    progress: (loaded: number, total: number) =>
      `MNIST: ${formatMegabytes(loaded)} of ${formatMegabytes(total)} MB`,
    retry: 'Retry',
  },
  divergence: { tryLower: (rate: number) => `Set the learning rate to ${rate}` },
} as const;
