import { ImageLimits, type ListedImage } from '../../dataset/own-data/listed-image.ts';
import type { OwnDataKind, OwnDataProblem, SkippedFile, SkipReason } from '../../spec/own-data.ts';
import type { ReadingProgress } from './protocol.ts';

/** Of the files that were left out, so many are named. */
const NAMED_SKIPS = 8;
const REPORT_INTERVAL_MS = 100;

/** What a reading has found so far, and how far it is. */
export class FoundImages {
  readonly images: ListedImage[] = [];
  readonly skipped: SkippedFile[] = [];
  kind: OwnDataKind = 'images';
  skippedCount = 0;
  /** Of the largest image. */
  width = 0;
  height = 0;
  readonly #limits = new ImageLimits();
  readonly #onProgress: (progress: ReadingProgress) => void;
  #doneBytes = 0;
  #totalBytes = 0;
  #reportedAt = Number.NEGATIVE_INFINITY;

  constructor(onProgress: (progress: ReadingProgress) => void) {
    this.#onProgress = onProgress;
  }

  /** Begins to count what is to be read. */
  expect(kind: OwnDataKind, totalBytes: number): void {
    this.kind = kind;
    this.#totalBytes = totalBytes;
    this.#doneBytes = 0;
  }

  /** So many bytes more are read. */
  advance(bytes: number): void {
    this.#doneBytes += bytes;
    const now = performance.now();
    if (now - this.#reportedAt < REPORT_INTERVAL_MS) return;
    this.#reportedAt = now;
    const { images } = this.#limits;
    this.#onProgress({ doneBytes: this.#doneBytes, totalBytes: this.#totalBytes, images });
  }

  /** To be called for every image, before it is taken up. @returns why no more are to be read, or null. */
  count(className: string): OwnDataProblem | null {
    return this.#limits.count(className);
  }

  sees(width: number, height: number): void {
    if (width * height <= this.width * this.height) return;
    this.width = width;
    this.height = height;
  }

  skip(file: string, reason: SkipReason): void {
    this.skippedCount += 1;
    if (this.skipped.length < NAMED_SKIPS) this.skipped.push({ file, reason });
  }
}
