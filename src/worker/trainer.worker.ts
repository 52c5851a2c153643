import { expose } from 'comlink';
import { MnistLibrary } from './mnist-library.ts';
import type { WorkerEvent, WorkerStart } from './protocol.ts';
import { LocalTrainerService } from './trainer-service.ts';

const HEARTBEAT_MS = 1_000;

/** Wires a service to the ports it is given; the worker holds nothing else. */
function start({ requests, events, dataUrl }: WorkerStart): void {
  const send = (event: WorkerEvent, transfer: Transferable[] = []) =>
    events.postMessage(event, transfer);
  const library = new MnistLibrary(dataUrl, send);
  const service = new LocalTrainerService(library, (event) => send(event, [event.losses.buffer]));
  expose(service, requests);
  setInterval(() => send({ kind: 'heartbeat' }), HEARTBEAT_MS);
}

addEventListener('message', (event: MessageEvent<WorkerStart>) => start(event.data), {
  once: true,
});
