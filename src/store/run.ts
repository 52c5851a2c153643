import { create } from 'zustand';
import type { Divergence } from '../spec/divergence.ts';
import type { Edit } from '../spec/edits.ts';
import type { EngineLimit } from '../spec/engine-name.ts';
import type { Evaluation } from '../spec/evaluation.ts';
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
  /** Mean of the newest batch losses; null before the first step. */
  readonly trainLoss: number | null;
  readonly trainAccuracy: number | null;
  /** The newest; its step may lie behind the run's. */
  readonly evaluation: Evaluation | null;
  readonly divergence: Divergence | null;
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
  trainAccuracy: null,
  evaluation: null,
  divergence: null,
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
    trainLoss: finiteMean(event.losses) ?? run.trainLoss,
    trainAccuracy: event.trainAccuracy ?? run.trainAccuracy,
    evaluation: event.evaluations.at(-1) ?? run.evaluation,
    divergence: event.divergence,
  };
}

function finiteMean(values: Float32Array): number | null {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  return finite.reduce((sum, value) => sum + value, 0) / finite.length;
}

/** More epochs reopen a finished run, fewer close a paused one. */
export function statusUnderEpochs({ status, epoch }: RunState, epochs: number): RunStatus {
  if (status === 'finished' && epochs > epoch) return 'paused';
  if (status === 'paused' && epochs <= epoch) return 'finished';
  return status;
}
