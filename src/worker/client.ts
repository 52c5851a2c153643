import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type {
  BuildProblem,
  BuildSummary,
  Outcome,
  Prediction,
  TrainGoal,
  WorkerEvent,
} from './protocol.ts';

export interface WorkerLost {
  readonly code: 'workerLost';
}

export type ClientEvent = WorkerEvent | { readonly kind: 'lost' };

/** What the page may ask of the trainer. Every request settles, even when its worker dies. */
export interface TrainerClient {
  build(spec: ExperimentSpec): Promise<Outcome<BuildSummary, BuildProblem | WorkerLost>>;
  train(goal: TrainGoal): Promise<Outcome<void, WorkerLost>>;
  pause(): Promise<Outcome<{ readonly step: number }, WorkerLost>>;
  change(change: LiveChange): Promise<Outcome<Edit | null, WorkerLost>>;
  predict(input: Uint8Array): Promise<Outcome<Prediction | null, WorkerLost>>;
  retryData(): Promise<Outcome<void, WorkerLost>>;
  release(): void;
}

export interface ClientOptions {
  /** Where the manifest and the shards are. */
  readonly dataUrl: string;
  readonly onEvent: (event: ClientEvent) => void;
}
