import { wrap } from 'comlink';
import type { ExperimentSpec } from '../../../spec/experiment.ts';
import type { HashedRun } from '../train-and-hash.ts';
import type { VerifyService } from './verify.worker.ts';

/** What the program that opened this page calls. */
export interface VerifyPage {
  /** Opens the room and loads the digits. */
  open(threads: number): Promise<void>;
  train(spec: ExperimentSpec): Promise<HashedRun>;
}

declare global {
  var verifyPage: VerifyPage;
}

const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
const service = wrap<VerifyService>(worker);
const dataUrl = new URL('mnist/', document.baseURI).href;

globalThis.verifyPage = {
  open: (threads) => service.open(threads, dataUrl),
  train: (spec) => service.train(spec),
};
