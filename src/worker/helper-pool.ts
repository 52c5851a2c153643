import type { HelperTask } from '../host/helper.ts';

/** The helper threads of a trainer, each started when it is first needed. */
export class HelperPool {
  readonly #helpers: Worker[] = [];

  send(task: HelperTask): void {
    this.#helpers[task.member] ??= startHelper();
    this.#helpers[task.member]?.postMessage(task);
  }
}

function startHelper(): Worker {
  return new Worker(new URL('./helper.worker.ts', import.meta.url), { type: 'module' });
}
