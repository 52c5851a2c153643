import { type Remote, releaseProxy, wrap } from 'comlink';
import type { Outcome, TrainerService, WorkerEvent, WorkerLost, WorkerStart } from './protocol.ts';

const CHECK_MS = 1_000;
/** The worker sends something every second; this many checks in a row without are its death. */
const SILENT_CHECKS = 5;

const LOST: Outcome<never, WorkerLost> = { ok: false, problem: { code: 'workerLost' } };

export interface ConnectionOptions extends Omit<WorkerStart, 'requests' | 'events'> {
  readonly onEvent: (event: WorkerEvent) => void;
}

/**
 * One worker and the two channels to it. Comlink never settles a request whose worker has died, so
 * each is raced against that death, which shows as an error or as silence.
 */
export class WorkerConnection {
  readonly #worker: Worker;
  readonly #service: Remote<TrainerService>;
  readonly #events: MessagePort;
  readonly #death: Promise<Outcome<never, WorkerLost>>;
  readonly #timer: ReturnType<typeof setInterval>;
  #silentChecks = 0;
  #die: () => void = () => {};

  constructor({ onEvent, ...settings }: ConnectionOptions, onDeath: () => void) {
    this.#death = new Promise((resolve) => {
      this.#die = () => resolve(LOST);
    });
    void this.#death.then(onDeath);
    this.#worker = new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onerror = () => this.close();
    const requests = new MessageChannel();
    const events = new MessageChannel();
    this.#service = wrap<TrainerService>(requests.port1);
    this.#events = events.port1;
    this.#events.onmessage = ({ data }: MessageEvent<WorkerEvent>) => {
      this.#silentChecks = 0;
      onEvent(data);
    };
    const start: WorkerStart = { requests: requests.port2, events: events.port2, ...settings };
    this.#worker.postMessage(start, [requests.port2, events.port2]);
    this.#timer = setInterval(() => this.#check(), CHECK_MS);
  }

  /** Settles with the answer, or with the worker's death. */
  async ask<Value>(
    request: (service: TrainerService) => Promise<Value>,
  ): Promise<Outcome<Value, WorkerLost>> {
    const answer = request(this.#service).then((value) => ({ ok: true as const, value }));
    try {
      return await Promise.race([answer, this.#death]);
    } catch (error) {
      // Expected failures are answers: this one is a bug, and nobody knows what state it left.
      reportError(error);
      this.close();
      return LOST;
    }
  }

  close(): void {
    clearInterval(this.#timer);
    this.#worker.terminate();
    this.#events.close();
    this.#service[releaseProxy]();
    this.#die();
  }

  /** Counts checks, not seconds: after the page slept, one late check is no proof of anything. */
  #check(): void {
    this.#silentChecks += 1;
    if (this.#silentChecks > SILENT_CHECKS) this.close();
  }
}
