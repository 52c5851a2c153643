import type { Checked } from '../../dataset/checked.ts';
import { findFileProblem } from '../../dataset/verify.ts';
import { decodeTrainedNetwork } from '../../formats/trained-network/trained-network.ts';
import type { DataProblem } from '../../spec/data-problem.ts';
import { TRAINED_FACTS } from '../../spec/recipes/trained-facts.ts';
import type { Downloaded, Fetch } from './download.ts';
import { inflate } from './inflate.ts';
import { type DownloadTimes, persistentDownload, USUAL_TIMES } from './persistent-download.ts';

/** In the order of the arena. */
export type TrainedWeights = Checked<Float32Array, DataProblem>;

export interface TrainedWeightsOptions {
  /** The address of the file. */
  readonly url: string;
  readonly fetch: Fetch;
  readonly facts?: Pick<typeof TRAINED_FACTS, 'bytes' | 'sha256' | 'contentBytes'>;
  readonly times?: DownloadTimes;
}

/** Brings the trained weights: once, verified, when a network is first to start with them. */
export class TrainedWeightsSource {
  readonly #options: Required<TrainedWeightsOptions>;
  /** Under way, or come. */
  #weights: Promise<TrainedWeights> | null = null;
  /** The browser asks whether its copy is still good; after a refusal it takes none. */
  #cache: RequestCache = 'no-cache';

  constructor(options: TrainedWeightsOptions) {
    this.#options = { facts: TRAINED_FACTS, times: USUAL_TIMES, ...options };
  }

  /** After a refusal the next call fetches the file afresh. Never rejects for that. */
  load(): Promise<TrainedWeights> {
    this.#weights ??= this.#fetch();
    return this.#weights;
  }

  async #fetch(): Promise<TrainedWeights> {
    const { url, fetch, facts, times } = this.#options;
    const request = {
      url,
      cache: this.#cache,
      signal: new AbortController().signal,
      stallMs: times.stallMs,
      maximumBytes: facts.bytes,
      onBytes: () => {},
    };
    const downloaded = await persistentDownload(fetch, request, times.retryDelaysMs);
    const weights = await this.#read(downloaded);
    if (!weights.ok) {
      this.#weights = null;
      this.#cache = 'reload';
    }
    return weights;
  }

  async #read(downloaded: Downloaded): Promise<TrainedWeights> {
    const { url, facts } = this.#options;
    const name = url.split('/').at(-1) ?? url;
    if (!downloaded.ok) return refused({ ...downloaded.problem, file: name });
    const problem = findFileProblem(downloaded.value, { ...facts, name });
    if (problem !== null) return refused(problem);
    const content = await inflate(downloaded.value, facts.contentBytes);
    const decoded = content && decodeTrainedNetwork(content);
    if (!decoded?.ok) return refused({ code: 'undecodable', file: name });
    return { ok: true, value: decoded.value.parameters };
  }
}

function refused(problem: DataProblem): TrainedWeights {
  return { ok: false, problem };
}
