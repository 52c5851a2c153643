import type { ExperimentSpec } from '../spec/experiment.ts';
import { prepareField } from './augmentation.ts';
import type { EpochCursor } from './epoch-cursor.ts';
import type { Network } from './network.ts';

/** Writes into the network what its next steps are made with. */
export class StepDescription {
  readonly #network: Network;
  /** The experiment whose settings the network holds. */
  #described: ExperimentSpec | null = null;

  constructor(network: Network) {
    this.#network = network;
  }

  /** Fixes what a step is made with: changes from here on are felt by the next. */
  describe(spec: ExperimentSpec, step: number, cursor: EpochCursor, rows: number): void {
    const { state } = this.#network;
    state.step = step;
    state.batchRows = rows;
    state.firstPosition = cursor.position;
    state.epoch = cursor.epoch;
    if (this.#described !== spec) this.#describeSettings(spec);
  }

  /** To be called when somebody else has written into the network's settings. */
  forget(): void {
    this.#described = null;
  }

  #describeSettings(spec: ExperimentSpec): void {
    const { state, settings, workspace } = this.#network;
    settings.take(spec);
    prepareField(workspace.warps, spec.elasticStrength, spec.elasticSmoothness);
    spec.hiddenLayers.forEach(({ dropout }, l) => {
      state.setDropout(l, dropout);
    });
    this.#described = spec;
  }
}
