import type { DataProblem } from '../../spec/data-problem.ts';
import type { DataEvent } from '../protocol.ts';

/** Counts the bytes of all files and tells of them, not too often. */
export class DataProgress {
  readonly #send: (event: DataEvent) => void;
  readonly #intervalMs: number;
  readonly #receivedBytes = new Map<string, number>();
  #totalBytes = 0;
  #sentAt = Number.NEGATIVE_INFINITY;

  constructor(send: (event: DataEvent) => void, intervalMs: number) {
    this.#send = send;
    this.#intervalMs = intervalMs;
  }

  /** Begins to count anew. */
  expect(totalBytes: number): void {
    this.#receivedBytes.clear();
    this.#totalBytes = totalBytes;
  }

  /** @param bytes of this file so far; fewer than before when it is begun again. */
  received(file: string, bytes: number): void {
    this.#receivedBytes.set(file, bytes);
    if (performance.now() - this.#sentAt >= this.#intervalMs) this.tell();
  }

  /** Tells now, whatever was told when. */
  tell(done = false, problem: DataProblem | null = null): void {
    this.#sentAt = performance.now();
    const received = [...this.#receivedBytes.values()].reduce((sum, bytes) => sum + bytes, 0);
    const loadedBytes = Math.min(received, this.#totalBytes);
    this.#send({ kind: 'data', loadedBytes, totalBytes: this.#totalBytes, done, problem });
  }
}
