import type { Floats } from './kernels/kernels.ts';

/** Hands out arrays. A network is laid out through one, twice: once to measure, once for real. */
export interface Allocator {
  floats(length: number): Floats;
  doubles(length: number): Float64Array;
  indices(length: number): Int32Array;
  bytes(length: number): Uint8Array;
}

/** Every array starts on a cache line, so that no two threads write into the same one. */
const ALIGNMENT = 64;

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Views of one buffer, one after another; never frees. */
export class Arena implements Allocator {
  #next: number;
  readonly #buffer: ArrayBufferLike;

  constructor(buffer: ArrayBufferLike, from = 0) {
    this.#buffer = buffer;
    this.#next = aligned(from);
  }

  floats(length: number): Float32Array {
    return new Float32Array(this.#buffer, this.#take(length * 4), length);
  }

  doubles(length: number): Float64Array {
    return new Float64Array(this.#buffer, this.#take(length * 8), length);
  }

  indices(length: number): Int32Array {
    return new Int32Array(this.#buffer, this.#take(length * 4), length);
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.#buffer, this.#take(length), length);
  }

  #take(bytes: number): number {
    const start = this.#next;
    this.#next = aligned(start + bytes);
    return start;
  }
}

/** Counts what an Arena would take and hands out empty arrays. */
export class MemoryMeter implements Allocator {
  #bytes = 0;

  get bytesTaken(): number {
    return this.#bytes;
  }

  floats(length: number): Float32Array {
    this.#bytes += aligned(length * 4);
    return new Float32Array(0);
  }

  doubles(length: number): Float64Array {
    this.#bytes += aligned(length * 8);
    return new Float64Array(0);
  }

  indices(length: number): Int32Array {
    this.#bytes += aligned(length * 4);
    return new Int32Array(0);
  }

  bytes(length: number): Uint8Array {
    this.#bytes += aligned(length);
    return new Uint8Array(0);
  }
}
