import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { EngineRoom } from '../host/engine-room.ts';
import type { HelperTask } from '../host/helper.ts';
import { WasmRoom } from '../host/wasm-room.ts';
import { buildKernels, KERNEL_FILES } from './build-kernels.ts';

/** As in the page: a shared memory must say how far it may grow. */
const MOST_PAGES = 16_384;

export interface OpenRoom {
  readonly room: EngineRoom;
  /** Ends the helper threads. */
  readonly close: () => Promise<void>;
}

/** WebAssembly SIMD on this many threads, the helpers in worker threads of Node. */
export async function openRoom(threads: number): Promise<OpenRoom> {
  await buildKernels();
  const isShared = threads > 1;
  const file = isShared ? KERNEL_FILES.shared : KERNEL_FILES.plain;
  const module = await WebAssembly.compile(await readFile(file));
  const memory = new WebAssembly.Memory(
    isShared ? { initial: 1, maximum: MOST_PAGES, shared: true } : { initial: 1 },
  );
  const helpers: Worker[] = [];
  const sendHelper = (task: HelperTask) => {
    helpers[task.member] ??= new Worker(new URL('./start-helper.mjs', import.meta.url));
    helpers[task.member]?.postMessage(task);
  };
  const room = new WasmRoom({ module, memory, threads, limit: null, sendHelper });
  const close = async () => {
    await Promise.all(helpers.map((helper) => helper.terminate()));
  };
  return { room, close };
}
