import type { Checked } from '../../dataset/checked.ts';
import {
  type DatasetSizes,
  MANIFEST_NAME,
  type Manifest,
  type ManifestFile,
} from '../../dataset/manifest.ts';
import type { Shard } from '../../dataset/shard.ts';
import type { DataProblem } from '../../spec/data-problem.ts';
import type { DownloadRequest, Fetch } from './download.ts';
import { readManifest, readShard } from './mnist-files.ts';
import { persistentDownload } from './persistent-download.ts';

const MAXIMUM_MANIFEST_BYTES = 65_536;

export interface MnistDownloadsOptions {
  /** The folder of the manifest and the files it lists. */
  readonly dataUrl: string;
  readonly fetch: Fetch;
  readonly sizes: DatasetSizes;
  /** A download is given up after so long without a byte. */
  readonly stallMs: number;
  /** One more attempt after each. */
  readonly retryDelaysMs: readonly number[];
}

type FileRequest = Omit<DownloadRequest, 'url' | 'stallMs'> & { readonly name: string };

/** Fetches the manifest and the files of MNIST, each verified and decoded. Keeps nothing. */
export class MnistDownloads {
  readonly #options: MnistDownloadsOptions;

  constructor(options: MnistDownloadsOptions) {
    this.#options = options;
  }

  async manifest(
    cache: RequestCache,
    signal: AbortSignal,
  ): Promise<Checked<Manifest, DataProblem>> {
    const [name, maximumBytes, onBytes] = [MANIFEST_NAME, MAXIMUM_MANIFEST_BYTES, () => {}];
    const downloaded = await this.#download({ name, cache, signal, maximumBytes, onBytes });
    return readManifest(downloaded, this.#options.sizes);
  }

  /** @param onBytes told the number of bytes received so far; 0 when it begins again. */
  async shard(
    file: ManifestFile,
    cache: RequestCache,
    signal: AbortSignal,
    onBytes: (received: number) => void,
  ): Promise<Checked<Shard, DataProblem>> {
    const { name, bytes: maximumBytes } = file;
    const downloaded = await this.#download({ name, cache, signal, maximumBytes, onBytes });
    return readShard(downloaded, file);
  }

  #download({ name, ...request }: FileRequest) {
    const { dataUrl, fetch, stallMs, retryDelaysMs } = this.#options;
    const url = `${dataUrl.replace(/\/$/, '')}/${name}`;
    return persistentDownload(fetch, { ...request, url, stallMs }, retryDelaysMs);
  }
}
