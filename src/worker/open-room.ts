import plainUrl from '../engine/kernels/simd/build/kernels.wasm?url';
import sharedUrl from '../engine/kernels/simd/build/kernels-shared.wasm?url';
import type { EngineRoom } from '../host/engine-room.ts';
import type { HelperTask } from '../host/helper.ts';
import { ReferenceRoom } from '../host/reference-room.ts';
import { WasmRoom } from '../host/wasm-room.ts';
import { HelperPool } from './helper-pool.ts';
import type { EngineChoice } from './protocol.ts';

/** A shared memory must say how far it may grow: a gibibyte, far more than any network takes. */
const MOST_PAGES = 16_384;

/** Threads by default: one core is for the page. */
const threadsAtHand = () => Math.max(1, (navigator.hardwareConcurrency || 1) - 1);

/** The fastest engine this browser can run, or the one that was asked for. */
export async function openRoom({ engine, threads }: EngineChoice): Promise<EngineRoom> {
  if (engine === 'reference') return new ReferenceRoom(null);
  const wanted = engine === 'simd' ? 1 : (threads ?? threadsAtHand());
  const usable = crossOriginIsolated ? wanted : 1;
  try {
    return usable > 1 ? await openShared(usable) : await openPlain(usable < wanted);
  } catch {
    // No WebAssembly SIMD, no memory for it, or its file did not come: plain loops work everywhere.
    return new ReferenceRoom('noSimd');
  }
}

async function openPlain(isHeldBack: boolean): Promise<EngineRoom> {
  const module = await compile(plainUrl);
  const memory = new WebAssembly.Memory({ initial: 1 });
  const limit = isHeldBack ? 'notIsolated' : null;
  return new WasmRoom({ module, memory, threads: 1, limit, sendHelper: () => {} });
}

async function openShared(threads: number): Promise<EngineRoom> {
  const module = await compile(sharedUrl);
  const memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
  const pool = new HelperPool();
  const sendHelper = (task: HelperTask) => pool.send(task);
  return new WasmRoom({ module, memory, threads, limit: null, sendHelper });
}

/** Not by streaming: that refuses a host that serves .wasm under another type. */
async function compile(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url);
  return WebAssembly.compile(await response.arrayBuffer());
}
