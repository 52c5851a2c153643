import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type {
  BuildProblem,
  BuildSummary,
  EngineChoice,
  Outcome,
  Prediction,
  TrainerService,
  TrainGoal,
  WorkerEvent,
  WorkerLost,
} from './protocol.ts';
import { WorkerConnection } from './worker-connection.ts';

export type ClientEvent = WorkerEvent | { readonly kind: 'lost' };

/** What the page may ask of the trainer. Every request settles, even when its worker dies. */
export interface TrainerClient {
  build(spec: ExperimentSpec): Promise<Outcome<BuildSummary, BuildProblem | WorkerLost>>;
  train(goal: TrainGoal): Promise<Outcome<void, WorkerLost>>;
  pause(): Promise<Outcome<{ readonly step: number }, WorkerLost>>;
  change(change: LiveChange): Promise<Outcome<Edit | null, WorkerLost>>;
  predict(input: Uint8Array): Promise<Outcome<Prediction | null, WorkerLost>>;
  retryData(): Promise<Outcome<void, WorkerLost>>;
  pauseWhen(conditions: PauseConditions): Promise<Outcome<void, WorkerLost>>;
  restoreBest(): Promise<Outcome<boolean, WorkerLost>>;
  testRates(): Promise<Outcome<RateTest | null, WorkerLost>>;
  previewAugmentation(
    digit: number,
    variants: number,
  ): Promise<Outcome<Uint8Array | null, WorkerLost>>;
  release(): void;
}

export interface ClientOptions extends EngineChoice {
  /** Where the manifest and the shards are. */
  readonly dataUrl: string;
  readonly onEvent: (event: ClientEvent) => void;
}

const LOST: Outcome<never, WorkerLost> = { ok: false, problem: { code: 'workerLost' } };

/** Owns the worker's life: starts it, notices its death, replaces it on the next request, ends it. */
export function createTrainerClient(options: ClientOptions): TrainerClient {
  let connection: WorkerConnection | null = null;
  let runId = 0;
  let isReleased = false;

  const connect = (): WorkerConnection => {
    const opened = new WorkerConnection(options, () => {
      if (connection !== opened) return;
      connection = null;
      options.onEvent({ kind: 'lost' });
    });
    return opened;
  };

  async function ask<Value>(
    request: (service: TrainerService) => Promise<Value>,
  ): Promise<Outcome<Value, WorkerLost>> {
    if (isReleased) return LOST;
    connection ??= connect();
    return connection.ask(request);
  }

  return {
    async build(spec) {
      runId += 1;
      const id = runId;
      const answer = await ask((service) => service.build(id, spec));
      return answer.ok ? answer.value : answer;
    },
    train: (goal) => ask((service) => service.train(goal)),
    pause: () => ask((service) => service.pause()),
    change: (change) => ask((service) => service.change(change)),
    predict: (input) => ask((service) => service.predict(input)),
    retryData: () => ask((service) => service.retryData()),
    pauseWhen: (conditions) => ask((service) => service.pauseWhen(conditions)),
    restoreBest: () => ask((service) => service.restoreBest()),
    testRates: () => ask((service) => service.testRates()),
    previewAugmentation: (digit, variants) =>
      ask((service) => service.previewAugmentation(digit, variants)),
    release() {
      isReleased = true;
      connection?.close();
      connection = null;
    },
  };
}
