import { expose } from 'comlink';
import { ExampleStore } from '../dataset/example-store.ts';
import { PIXEL_COUNT, TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from '../spec/mnist.ts';
import { MnistSource } from './mnist-source.ts';
import type { WorkerEvent, WorkerStart } from './protocol.ts';
import { LocalTrainerService } from './trainer-service.ts';

const HEARTBEAT_MS = 1_000;

const emptyStore = (examples: number) =>
  new ExampleStore(new Uint8Array(examples * PIXEL_COUNT), new Uint8Array(examples));

/** Wires digits and service to the ports it is given; the worker holds nothing else. */
function start({ requests, events, dataUrl }: WorkerStart): void {
  const send = (event: WorkerEvent, transfer: Transferable[] = []) =>
    events.postMessage(event, transfer);
  const training = emptyStore(TRAINING_FILE_EXAMPLES);
  const test = emptyStore(TEST_EXAMPLES);
  const source = new MnistSource({
    dataUrl,
    train: training,
    test,
    fetch: (url, options) => fetch(url, options),
    onEvent: send,
    onArrival: () => service.digitsArrived(),
  });
  const digits = {
    training,
    test,
    load: (validationSize: number) => void source.load(validationSize),
    retry: () => void source.retry(),
  };
  const service = new LocalTrainerService(digits, (event) => send(event, [event.losses.buffer]));
  expose(service, requests);
  setInterval(() => send({ kind: 'heartbeat' }), HEARTBEAT_MS);
}

addEventListener('message', (event: MessageEvent<WorkerStart>) => start(event.data), {
  once: true,
});
