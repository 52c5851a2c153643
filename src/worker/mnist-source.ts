import type { ExampleStore } from '../dataset/example-store.ts';
import { fetchOrder } from '../dataset/fetch-order.ts';
import {
  type DatasetSizes,
  type Manifest,
  type ManifestFile,
  MNIST_SIZES,
} from '../dataset/manifest.ts';
import type { DataProblem } from '../spec/data-problem.ts';
import { DataProgress } from './loading/data-progress.ts';
import type { Fetch } from './loading/download.ts';
import { MnistDownloads } from './loading/mnist-downloads.ts';
import { type DownloadTimes, USUAL_TIMES } from './loading/persistent-download.ts';
import type { DataEvent } from './protocol.ts';

/** Files on their way at a time, once the first is there. */
const LANES = 3;

export interface LoadingTimes extends DownloadTimes {
  readonly progressIntervalMs: number;
}

const TIMES: LoadingTimes = { ...USUAL_TIMES, progressIntervalMs: 100 };

export interface MnistSourceOptions {
  /** The folder of the manifest and the files it lists. */
  readonly dataUrl: string;
  readonly train: ExampleStore;
  readonly test: ExampleStore;
  readonly fetch: Fetch;
  readonly onEvent: (event: DataEvent) => void;
  /** Examples were put into a store. */
  readonly onArrival: () => void;
  readonly sizes?: DatasetSizes;
  readonly times?: LoadingTimes;
}

/** One attempt to load everything that is missing. */
interface Session {
  readonly manifest: Manifest;
  readonly cache: RequestCache;
  readonly abort: AbortController;
  readonly claimed: Set<ManifestFile>;
}

/** Brings MNIST into the stores, file by file, each verified before any of it is put there. */
export class MnistSource {
  readonly #options: MnistSourceOptions;
  readonly #downloads: MnistDownloads;
  readonly #progress: DataProgress;
  #validationSize = 0;
  #loading: Promise<void> | null = null;
  #problem: DataProblem | null = null;
  readonly #stopped = new AbortController();

  constructor(options: MnistSourceOptions) {
    this.#options = options;
    const { times = TIMES, sizes = MNIST_SIZES } = options;
    this.#downloads = new MnistDownloads({ ...options, ...times, sizes });
    const tell = (event: DataEvent) => {
      if (!this.#isStopped) options.onEvent(event);
    };
    this.#progress = new DataProgress(tell, times.progressIntervalMs);
  }

  /**
   * Begins to load whatever is missing, the files first that a run with this many validation
   * digits needs first. While it loads already, the files still to come change their order.
   * After a refusal it only tells of the refusal again: `retry` goes on.
   *
   * @returns resolves when everything has arrived or a file was refused. Never rejects for that.
   */
  load(validationSize: number): Promise<void> {
    this.#validationSize = validationSize;
    if (this.#loading !== null) return this.#loading;
    if (this.#problem === null && !this.#isComplete()) return this.#start('default');
    this.#progress.tell(this.#isComplete(), this.#problem);
    return Promise.resolve();
  }

  /** After a refusal: fetches what is missing, past any cache that may hold the bad copy. */
  retry(): Promise<void> {
    if (this.#loading !== null) return this.#loading;
    if (this.#problem === null) return Promise.resolve();
    this.#problem = null;
    return this.#start('reload');
  }

  /** Ends whatever is under way: the stores are about to hold something else. It is of no more use then. */
  stop(): void {
    this.#stopped.abort();
  }

  get #isStopped(): boolean {
    return this.#stopped.signal.aborted;
  }

  #isComplete(): boolean {
    const { train, test } = this.#options;
    return train.isReady(0, train.size) && test.isReady(0, test.size);
  }

  #isReady({ kind, first, count }: ManifestFile): boolean {
    return this.#options[kind].isReady(first, first + count);
  }

  #start(cache: RequestCache): Promise<void> {
    this.#progress.tell();
    this.#loading = this.#run(cache);
    return this.#loading;
  }

  /** Tells of a refusal only when nothing is under way any more, so that a retry finds calm. */
  async #run(cache: RequestCache): Promise<void> {
    const abort = new AbortController();
    this.#stopped.signal.addEventListener('abort', () => abort.abort());
    const manifestCache = cache === 'default' ? 'no-cache' : cache;
    const manifest = await this.#downloads.manifest(manifestCache, abort.signal);
    if (manifest.ok) {
      this.#expect(manifest.value);
      await this.#fetchFiles({ manifest: manifest.value, cache, abort, claimed: new Set() });
    } else {
      this.#problem = manifest.problem;
    }
    this.#loading = null;
    this.#progress.tell(this.#problem === null, this.#problem);
  }

  #expect({ files }: Manifest): void {
    this.#progress.expect(files.reduce((sum, { bytes }) => sum + bytes, 0));
    for (const file of files) {
      if (this.#isReady(file)) this.#progress.received(file.name, file.bytes);
    }
  }

  /** The first file has the line for itself: training begins with it. */
  async #fetchFiles(session: Session): Promise<void> {
    const first = this.#claimNext(session);
    if (first !== undefined) await this.#fetchFile(first, session);
    await Promise.all(Array.from({ length: LANES }, () => this.#fetchOneByOne(session)));
  }

  async #fetchOneByOne(session: Session): Promise<void> {
    for (;;) {
      const file = session.abort.signal.aborted ? undefined : this.#claimNext(session);
      if (file === undefined) return;
      await this.#fetchFile(file, session);
    }
  }

  #claimNext({ manifest, claimed }: Session): ManifestFile | undefined {
    const order = fetchOrder(manifest, this.#validationSize);
    const next = order.find((file) => !claimed.has(file) && !this.#isReady(file));
    if (next !== undefined) claimed.add(next);
    return next;
  }

  async #fetchFile(file: ManifestFile, { cache, abort }: Session): Promise<void> {
    const onBytes = (received: number) => this.#progress.received(file.name, received);
    const shard = await this.#downloads.shard(file, cache, abort.signal, onBytes);
    if (this.#isStopped) return;
    if (shard.ok) {
      this.#options[file.kind].put(file.first, shard.value);
      this.#options.onArrival();
    } else {
      this.#problem ??= shard.problem;
      abort.abort();
    }
  }
}
