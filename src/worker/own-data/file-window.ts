/** Read at a time: entries of a zip file are small and lie one after the other. */
const WINDOW_BYTES = 8_000_000;

/** Reads a file piece by piece without asking the disk for each. */
export class FileWindow {
  readonly #file: Blob;
  #from = 0;
  #bytes = new Uint8Array(0);

  constructor(file: Blob) {
    this.#file = file;
  }

  /** Bytes [from, to), copied; fewer where the file ends. Rejects when it cannot be read. */
  async read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    if (from < this.#from || to > this.#from + this.#bytes.length) {
      const content = await this.#file.slice(from, Math.max(to, from + WINDOW_BYTES)).arrayBuffer();
      this.#bytes = new Uint8Array(content);
      this.#from = from;
    }
    return this.#bytes.slice(from - this.#from, to - this.#from);
  }
}
