import { loadMnist } from '../../cli/load-mnist.ts';
import { openRoom } from '../../cli/open-room.ts';
import type { Runner } from './runner.ts';
import { type Pace, trainAndHash } from './train-and-hash.ts';

/** Trains in this process, its helpers in worker threads. */
export async function openNodeRunner(threads: number, pace: Pace = 'straight'): Promise<Runner> {
  const { room, close } = await openRoom({ threads, isForced: true });
  loadMnist(room.training, room.test);
  return {
    name: `Node ${process.versions.node}${pace === 'halting' ? ', halting' : ''}`,
    threads,
    train: (spec) => trainAndHash(spec, room, pace),
    close,
  };
}
