import { proxy, type Remote, wrap } from 'comlink';
import type {
  ChosenFile,
  OwnDataSet,
  ReadingOutcome,
  ReadingProgress,
  ReadingService,
  SetChoice,
} from './protocol.ts';

/** A reading under way, or its result, which waits in its worker to be used. */
export interface Reading {
  readonly outcome: Promise<ReadingOutcome>;
  /** Makes a set of what was read, and ends the worker. Resolves with null when it has died. */
  finish(choice: SetChoice): Promise<OwnDataSet | null>;
  /** Ends it whatever it does; its outcome never comes. */
  cancel(): void;
}

export type BeginReading = (
  files: readonly ChosenFile[],
  onProgress: (progress: ReadingProgress) => void,
) => Reading;

/** Files to a message: a folder has tens of thousands, and handing them over must not hold the page up. */
const FILES_A_MESSAGE = 400;

const LOST: ReadingOutcome = { ok: false, problem: { code: 'readerLost' } };

/** Reads files in a worker of its own, so that the page and the training go on. */
export const beginReading: BeginReading = (files, onProgress) => {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const service = wrap<ReadingService>(worker);
  const death = new Promise<null>((resolve) => {
    worker.onerror = () => resolve(null);
  });
  async function orNull<Value>(answer: Promise<Value>): Promise<Value | null> {
    try {
      return await Promise.race([answer, death]);
    } catch (error) {
      // Expected failures are answers: this one is a bug.
      reportError(error);
      return null;
    }
  }
  return {
    outcome: orNull(send(service, files, onProgress)).then((outcome) => outcome ?? LOST),
    async finish(choice) {
      const set = await orNull(service.finish(choice));
      worker.terminate();
      return set;
    },
    cancel: () => worker.terminate(),
  };
};

async function send(
  service: Remote<ReadingService>,
  files: readonly ChosenFile[],
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReadingOutcome> {
  for (let at = 0; at < files.length; at += FILES_A_MESSAGE) {
    await service.add(files.slice(at, at + FILES_A_MESSAGE));
  }
  return service.read(proxy(onProgress));
}
