import type { Floats } from '../../kernels/kernels.ts';
import type { Network } from '../../network.ts';
import type { StepWatcher, WatchedStep } from '../../step-watch.ts';

/** Copies of what one step was made of, because the run goes on while they are looked at. */
export class StepRecord implements StepWatcher {
  step: WatchedStep = { step: 0, loss: 0, learningRate: 0 };
  batchRows = 0;
  /** All parameters before the step, in the order of the arena. */
  readonly before: Floats;
  readonly after: Floats;
  readonly gradients: Floats;

  constructor({ parameters }: Network) {
    const length = parameters.values.length;
    this.before = new Float32Array(length);
    this.after = new Float32Array(length);
    this.gradients = new Float32Array(length);
  }

  beforeUpdate(step: WatchedStep, { parameters, state }: Network): void {
    this.step = step;
    this.batchRows = state.batchRows;
    this.before.set(parameters.values);
    this.gradients.set(parameters.gradients);
  }

  afterUpdate({ parameters }: Network): void {
    this.after.set(parameters.values);
  }
}

/** One for each network, made when its health is first asked for: three times its parameters. */
const records = new WeakMap<Network, StepRecord>();

export function stepRecordOf(network: Network): StepRecord {
  const known = records.get(network);
  if (known !== undefined) return known;
  const record = new StepRecord(network);
  records.set(network, record);
  return record;
}
