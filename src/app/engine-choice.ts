import { ENGINE_NAMES, MOST_THREADS } from '../spec/engine-name.ts';
import type { EngineChoice } from '../worker/protocol.ts';

/** `?engine=reference|simd|threads` and `?threads=N`; whatever is not that leaves the choice open. */
export function engineChoice(search: string): EngineChoice {
  const query = new URLSearchParams(search);
  const engine = ENGINE_NAMES.find((name) => name === query.get('engine')) ?? null;
  const threads = Number(query.get('threads'));
  const isCount = Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS;
  return { engine, threads: isCount ? threads : null };
}
