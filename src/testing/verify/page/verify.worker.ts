import { expose } from 'comlink';
import type { EngineRoom } from '../../../host/engine-room.ts';
import type { DataProblem } from '../../../spec/data-problem.ts';
import type { ExperimentSpec } from '../../../spec/experiment.ts';
import { MnistSource } from '../../../worker/mnist-source.ts';
import { openRoom } from '../../../worker/open-room.ts';
import { type HashedRun, trainAndHash } from '../train-and-hash.ts';

/** The page's own engine and digits, without the page. */
class BrowserVerifyService {
  #room: EngineRoom | null = null;

  async open(threads: number, dataUrl: string): Promise<void> {
    const room = await openRoom({ engine: null, threads });
    if (room.limit !== null) throw new Error(`The engine is held back: ${room.limit}.`);
    await loadDigits(room, dataUrl);
    this.#room = room;
  }

  train(spec: ExperimentSpec): Promise<HashedRun> {
    if (this.#room === null) throw new Error('The room is not open.');
    return trainAndHash(spec, this.#room, 'straight');
  }
}

async function loadDigits({ training, test }: EngineRoom, dataUrl: string): Promise<void> {
  let problem: DataProblem | null = null;
  const source = new MnistSource({
    dataUrl,
    train: training,
    test,
    fetch: (url, options) => fetch(url, options),
    onEvent: (event) => {
      problem = event.problem;
    },
    onArrival: () => {},
  });
  await source.load(0);
  if (problem !== null) throw new Error(`The digits did not come: ${JSON.stringify(problem)}.`);
}

export type VerifyService = BrowserVerifyService;

expose(new BrowserVerifyService());
