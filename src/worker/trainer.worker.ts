import { expose } from 'comlink';
import type { Fetch } from './loading/download.ts';
import { TrainedWeightsSource } from './loading/trained-weights-source.ts';
import { MnistSource } from './mnist-source.ts';
import { openRoom } from './open-room.ts';
import { DataInUse } from './own-data/data-in-use.ts';
import type { WorkerEvent, WorkerStart } from './protocol.ts';
import { LocalTrainerService } from './trainer-service.ts';

const HEARTBEAT_MS = 1_000;

/** As a function that may be called as anybody's. */
const fetchAnything: Fetch = (url, options) => fetch(url, options);

/** Wires room, digits and service to the ports it is given; the worker holds nothing else. */
async function start({
  requests,
  events,
  dataUrl,
  trainedUrl,
  ownData,
  ...choice
}: WorkerStart): Promise<void> {
  const send = (event: WorkerEvent, transfer: Transferable[] = []) =>
    events.postMessage(event, transfer);
  setInterval(() => send({ kind: 'heartbeat' }), HEARTBEAT_MS);
  const room = await openRoom(choice);
  const { training, test } = room;
  const openMnist = () => {
    const onArrival = () => service.digitsArrived();
    const stores = { train: training, test };
    return new MnistSource({ dataUrl, ...stores, fetch: fetchAnything, onEvent: send, onArrival });
  };
  const digits = new DataInUse({ training, test, openMnist, onEvent: send });
  if (ownData !== null) void digits.use(ownData);
  const trainedWeights = new TrainedWeightsSource({ url: trainedUrl, fetch: fetchAnything });
  const service = new LocalTrainerService(room, digits, trainedWeights, (event) =>
    send(event, event.kind === 'progress' ? [event.losses.buffer] : []),
  );
  expose(service, requests);
}

// A worker that cannot start has to end as an error, which the client notices.
addEventListener(
  'message',
  (event: MessageEvent<WorkerStart>) => void start(event.data).catch(reportError),
  { once: true },
);
