import type { ExampleStore } from '../../dataset/example-store.ts';
import { readContent, type SetFiles } from '../../dataset/own-data/set-content.ts';
import type { DataEvent } from '../protocol.ts';
import type { OwnDataSet } from './protocol.ts';

/** Brings MNIST until it is told to stop. */
export interface MnistLoading {
  load(validationSize: number): unknown;
  retry(): unknown;
  /** From here on it puts nothing into the stores any more, and tells of nothing. */
  stop(): void;
}

export interface DataInUseOptions {
  readonly training: ExampleStore;
  readonly test: ExampleStore;
  /** Begins with MNIST from its beginning. */
  readonly openMnist: () => MnistLoading;
  readonly onEvent: (event: DataEvent) => void;
}

/** Who brings the digits: MNIST, file by file, or a person's own set, all at once. One at a time. */
export class DataInUse {
  readonly #options: DataInUseOptions;
  #mnist: MnistLoading | null = null;
  /** Of a person's own set, while that is in use. */
  #bytes = 0;
  #isThere: Promise<boolean> = Promise.resolve(true);
  /** Of several sets that are chosen while one is read, the newest wins. */
  #choices = 0;

  constructor(options: DataInUseOptions) {
    this.#options = options;
  }

  /** Whether what was chosen last can be used. */
  get isThere(): Promise<boolean> {
    return this.#isThere;
  }

  /**
   * Empties the stores, for this set to come into them; null is MNIST. Nothing may be trained meanwhile.
   *
   * @returns whether it can be used. Never rejects.
   */
  use(set: OwnDataSet | null): Promise<boolean> {
    const { training, test } = this.#options;
    this.#choices += 1;
    this.#mnist?.stop();
    this.#mnist = null;
    this.#bytes = 0;
    training.clear(set === null ? training.capacity : 0);
    test.clear(set === null ? test.capacity : 0);
    this.#isThere = set === null ? Promise.resolve(true) : this.#take(set, this.#choices);
    return this.#isThere;
  }

  /** Begins with the digits that a run with so many held-out digits needs first. */
  load(validationSize: number): void {
    if (this.#bytes > 0) {
      this.#tell();
      return;
    }
    this.#mnist ??= this.#options.openMnist();
    this.#mnist.load(validationSize);
  }

  retry(): void {
    this.#mnist?.retry();
  }

  async #take(set: OwnDataSet, choice: number): Promise<boolean> {
    const files = await filesIn(set);
    // Another may have been chosen since; then nobody asks for this one any more.
    if (this.#choices !== choice || files === null) return false;
    const { training, test } = this.#options;
    training.clear(set.training);
    training.put(0, files.training);
    test.clear(set.test);
    test.put(0, files.test);
    this.#bytes = set.content.size;
    return true;
  }

  #tell(): void {
    const [loadedBytes, totalBytes] = [this.#bytes, this.#bytes];
    this.#options.onEvent({ kind: 'data', loadedBytes, totalBytes, done: true, problem: null });
  }
}

/** Null where the browser has lost the bytes, or they are not what they are said to be. */
async function filesIn(set: OwnDataSet): Promise<SetFiles | null> {
  const content = await set.content.arrayBuffer().catch(() => null);
  const files = content && readContent(new Uint8Array(content), set);
  return files?.ok ? files.value : null;
}
