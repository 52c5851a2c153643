import plainUrl from '../engine/kernels/simd/build/kernels.wasm?url';
import sharedUrl from '../engine/kernels/simd/build/kernels-shared.wasm?url';
import type { EngineRoom } from '../host/engine-room.ts';
import type { HelperTask } from '../host/helper.ts';
import { MOST_PAGES } from '../host/memory-limit.ts';
import { ReferenceRoom } from '../host/reference-room.ts';
import { WasmRoom } from '../host/wasm-room.ts';
import { type EngineLimit, MOST_THREADS } from '../spec/engine-name.ts';
import { HelperPool } from './helper-pool.ts';
import type { EngineChoice } from './protocol.ts';

/** Threads by default: one core is for the page. */
const threadsAtHand = () =>
  Math.min(MOST_THREADS, Math.max(1, (navigator.hardwareConcurrency || 1) - 1));

function threadsWanted({ engine, threads }: EngineChoice): number {
  if (engine === 'simd') return 1;
  return threads ?? Math.max(engine === 'threads' ? 2 : 1, threadsAtHand());
}

/** The fastest engine this browser can run, or the one that was asked for. */
export async function openRoom(choice: EngineChoice): Promise<EngineRoom> {
  if (choice.engine === 'reference') return new ReferenceRoom(null);
  const threads = threadsWanted(choice);
  const isForced = choice.threads !== null || choice.engine === 'threads';
  let limit: EngineLimit | null = null;
  if (threads > 1) {
    limit = crossOriginIsolated ? 'noSharedMemory' : 'notIsolated';
    const room = crossOriginIsolated ? await attempt(() => openShared(threads, isForced)) : null;
    if (room !== null) return room;
  }
  return (await attempt(() => openPlain(limit))) ?? new ReferenceRoom('noSimd');
}

/** Null where the browser refuses: no SIMD, no memory, no file. The next best engine then takes over. */
async function attempt(open: () => Promise<EngineRoom>): Promise<EngineRoom | null> {
  try {
    return await open();
  } catch {
    return null;
  }
}

async function openPlain(limit: EngineLimit | null): Promise<EngineRoom> {
  const module = await compile(plainUrl);
  const memory = new WebAssembly.Memory({ initial: 1 });
  const alone = { threads: 1, isForced: false, sendHelper: () => {} };
  return new WasmRoom({ module, memory, limit, ...alone });
}

async function openShared(threads: number, isForced: boolean): Promise<EngineRoom> {
  const module = await compile(sharedUrl);
  const memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
  const pool = new HelperPool();
  const sendHelper = (task: HelperTask) => pool.send(task);
  return new WasmRoom({ module, memory, threads, isForced, limit: null, sendHelper });
}

/** Not by streaming: that refuses a host that serves .wasm under another type. */
async function compile(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url);
  return WebAssembly.compile(await response.arrayBuffer());
}
