import { create } from 'zustand';
import type { Divergence } from '../spec/divergence.ts';
import type { Edit } from '../spec/edits.ts';
import type { EngineLimit } from '../spec/engine-name.ts';
import type { Evaluation, SplitScore } from '../spec/evaluation.ts';
import type { PauseReason } from '../spec/pause-conditions.ts';
import type {
  BuildProblem,
  BuildSummary,
  ProgressEvent,
  RunStatus,
  WorkerLost,
} from '../worker/protocol.ts';

export type RunFailure = BuildProblem | WorkerLost;

export interface RunState {
  /** Null while a network is being built. */
  readonly runId: number | null;
  readonly status: RunStatus;
  readonly step: number;
  /** Epochs done, as a fraction. */
  readonly epoch: number;
  readonly elapsedMs: number;
  readonly remainingMs: number | null;
  readonly examplesPerSecond: number | null;
  /** Mean loss of the last 100 batches; null before the first step. */
  readonly trainLoss: number | null;
  /** The newest; its step may lie behind the run's. */
  readonly evaluation: Evaluation | null;
  readonly divergence: Divergence | null;
  /** The evaluation that was best on validation; the same object until another is better. */
  readonly best: Evaluation | null;
  /** Whether the network has the weights of `best` again, and not those of its last step. */
  readonly isBestRestored: boolean;
  readonly isStoppedEarly: boolean;
  /** Why the run paused by itself. */
  readonly pauseReason: PauseReason | null;
  /** What the schedule makes of the learning rate at the next step; null before the network stands. */
  readonly scheduledRate: number | null;
  /** Of the worker's time, what showing answers and digits took. */
  readonly lookingMs: number;
  readonly edits: readonly Edit[];
  readonly parameters: number | null;
  readonly engine: BuildSummary['engine'] | null;
  readonly threads: number | null;
  /** Memory that the run takes, digits included; null before it stands. */
  readonly bytes: number | null;
  readonly engineLimit: EngineLimit | null;
  readonly failure: RunFailure | null;
}

export const initialRun: RunState = {
  runId: null,
  status: 'idle',
  step: 0,
  epoch: 0,
  elapsedMs: 0,
  remainingMs: null,
  examplesPerSecond: null,
  trainLoss: null,
  evaluation: null,
  divergence: null,
  best: null,
  isBestRestored: false,
  isStoppedEarly: false,
  pauseReason: null,
  scheduledRate: null,
  lookingMs: 0,
  edits: [],
  parameters: null,
  engine: null,
  threads: null,
  bytes: null,
  engineLimit: null,
  failure: null,
};

export const useRun = create<RunState>()(() => initialRun);

export function isActive(status: RunStatus): boolean {
  return status === 'running' || status === 'loading';
}

/** Only a fresh run leads on from here. */
export function isOver(status: RunStatus): boolean {
  return status === 'finished' || status === 'diverged' || status === 'failed';
}

/** The readings after an event; its status is the caller's business. */
export function afterProgress(run: RunState, event: ProgressEvent): Partial<RunState> {
  return {
    step: event.step,
    epoch: event.epoch,
    elapsedMs: event.elapsedMs,
    remainingMs: event.remainingMs,
    examplesPerSecond: event.examplesPerSecond ?? run.examplesPerSecond,
    trainLoss: event.trainLoss,
    evaluation: event.evaluations.at(-1) ?? run.evaluation,
    divergence: event.divergence,
    best: isSameBest(event.best, run.best) ? run.best : event.best,
    isBestRestored: event.isBestRestored,
    isStoppedEarly: event.isStoppedEarly,
    pauseReason: event.pauseReason,
    scheduledRate: event.learningRate,
    lookingMs: event.lookingMs,
  };
}

/** After a lesson other weights may be the best at the same step. */
function isSameBest(a: Evaluation | null, b: Evaluation | null): boolean {
  return (
    a?.step === b?.step &&
    isSameScore(a?.test, b?.test) &&
    isSameScore(a?.validation, b?.validation)
  );
}

function isSameScore(a: SplitScore | null | undefined, b: SplitScore | null | undefined): boolean {
  return a?.accuracy === b?.accuracy && a?.loss === b?.loss;
}

/** Whether the network answers with other weights than those of its last step. */
export function hasEarlierWeights({ isBestRestored, best, step }: RunState): boolean {
  return isBestRestored && best?.step !== step;
}

/** How the network scores that answers now: the restored weights, or the newest score of a run. */
export function currentEvaluation({
  isBestRestored,
  best,
  evaluation,
}: RunState): Evaluation | null {
  return isBestRestored ? best : evaluation;
}

/** More epochs reopen a finished run, fewer close a paused one. */
export function statusUnderEpochs({ status, epoch }: RunState, epochs: number): RunStatus {
  if (status === 'finished' && epochs > epoch) return 'paused';
  if (status === 'paused' && epochs <= epoch) return 'finished';
  return status;
}
