import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EngineRoom } from '../host/engine-room.ts';
import type { HelperTask } from '../host/helper.ts';
import { MOST_PAGES } from '../host/memory-limit.ts';
import { WasmRoom } from '../host/wasm-room.ts';
import { MOST_THREADS } from '../spec/engine-name.ts';
import { buildKernels, KERNEL_FILES } from './build-kernels.ts';

export interface ThreadChoice {
  readonly threads: number;
  /** Whether all of them are to be used, even where a small network is faster alone. */
  readonly isForced: boolean;
}

/** As in the page: one core is left alone. */
export const asInThePage = (): ThreadChoice => ({
  threads: Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
  isForced: false,
});

export interface OpenRoom {
  readonly room: EngineRoom;
  /** Ends the helper threads. */
  readonly close: () => Promise<void>;
}

/** WebAssembly SIMD, the helpers in worker threads of Node. */
export async function openRoom({ threads, isForced }: ThreadChoice): Promise<OpenRoom> {
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
  const room = new WasmRoom({
    module,
    memory,
    threads,
    isForced,
    limit: null,
    sendHelper,
  });
  const close = async () => {
    await Promise.all(helpers.map((helper) => helper.terminate()));
  };
  return { room, close };
}
