import type { Network } from './network.ts';

/** What there is to know of a step beside the network. */
export interface WatchedStep {
  /** 1-based: as it counts once it is made. */
  readonly step: number;
  /** Mean loss of the batch before the update. */
  readonly loss: number;
  readonly learningRate: number;
}

/** Sees one step from the inside. It looks, changes nothing, and is quick: training waits. */
export interface StepWatcher {
  /** The gradients of the whole batch are there, without penalties and before clipping. */
  beforeUpdate(step: WatchedStep, network: Network): void;
  /** The parameters are updated. Not called for a step that was discarded. */
  afterUpdate(network: Network): void;
}

/** Who wants to see the next step. While nobody does, a step costs nothing more. */
export class StepWatch {
  #watchers: StepWatcher[] = [];

  /** From the next step that is completed, and for that one alone. */
  add(watcher: StepWatcher): void {
    this.#watchers.push(watcher);
  }

  /** To be called when it is of no use any more. */
  remove(watcher: StepWatcher): void {
    this.#watchers = this.#watchers.filter((other) => other !== watcher);
  }

  /** @param step 1-based. */
  beforeUpdate(step: number, loss: number, network: Network): void {
    if (this.#watchers.length === 0) return;
    const learningRate = network.settings.at('learningRate');
    for (const watcher of this.#watchers) {
      watcher.beforeUpdate({ step, loss, learningRate }, network);
    }
  }

  afterUpdate(network: Network): void {
    if (this.#watchers.length === 0) return;
    for (const watcher of this.#watchers) watcher.afterUpdate(network);
    this.#watchers = [];
  }
}
