import type { ExperimentSpec } from '../spec/experiment.ts';
import type { ClientEvent, ClientOptions, TrainerClient } from '../worker/client.ts';
import type { Classification, Prediction, ProgressEvent } from '../worker/protocol.ts';
import { initialData, useData } from './data.ts';
import { useExperiment } from './experiment.ts';
import { useInspectionProgress } from './inspection/progress.ts';
import { usePauses } from './pauses.ts';
import { afterProgress, initialRun, type RunFailure, useRun } from './run.ts';
import { statusAfter, type Wish } from './status.ts';

/** The one place that talks to the trainer: it builds networks and routes events to the slices. */

export type CreateClient = (onEvent: ClientOptions['onEvent']) => TrainerClient;

interface Session {
  readonly client: TrainerClient;
  /** Counts builds; only the newest may speak. */
  builds: number;
  /** What the newest build was given. */
  spec: ExperimentSpec | null;
  /** Settles with true once the newest network stands. */
  ready: Promise<boolean>;
  /** Progress that overtook the answer to its own build; null when no build is under way. */
  early: ProgressEvent[] | null;
  wish: Wish;
  /** True from a lost worker until a network stands again, so that a worker that cannot start is not restarted for ever. */
  isRecovering: boolean;
}

let session: Session | null = null;
const progressListeners = new Set<(event: ProgressEvent) => void>();
const runListeners = new Set<() => void>();

/** Starts the worker and builds the experiment on the page. Called once, by `app`. */
export function startSession(createClient: CreateClient): void {
  session?.client.release();
  useData.setState(initialData, true);
  const client = createClient((event) => route(client, event));
  session = {
    client,
    builds: 0,
    spec: null,
    ready: Promise.resolve(false),
    early: null,
    wish: { kind: 'rest' },
    isRecovering: false,
  };
  void rebuild();
}

export function currentClient(): TrainerClient | null {
  return session?.client ?? null;
}

/** Calls back with every progress event of the current run. */
export function subscribeToProgress(listener: (event: ProgressEvent) => void): () => void {
  progressListeners.add(listener);
  return () => progressListeners.delete(listener);
}

/** Calls back when a new run begins; what belongs to the run before is over. */
export function subscribeToRuns(listener: () => void): () => void {
  runListeners.add(listener);
  return () => runListeners.delete(listener);
}

/**
 * What the current network says to a digit; null when there is none to ask.
 * @param input 784 grey levels, 0 (paper) to 255 (ink).
 */
export async function predict(input: Uint8Array): Promise<Prediction | null> {
  if (!(await hasNetwork())) return null;
  const outcome = await session?.client.predict(input);
  if (!outcome?.ok || outcome.value?.runId !== useRun.getState().runId) return null;
  return outcome.value;
}

/**
 * What the current network says to several digits; null when there is none to ask.
 * @param inputs [digits, 784] grey levels, 0 (paper) to 255 (ink).
 */
export async function classify(inputs: Uint8Array): Promise<Classification | null> {
  if (!(await hasNetwork())) return null;
  const outcome = await session?.client.classify(inputs);
  if (!outcome?.ok || outcome.value?.runId !== useRun.getState().runId) return null;
  return outcome.value;
}

/** Remembers what was asked, so that events from before the request do not contradict it. */
export function wishFor(wish: Wish): void {
  if (session !== null) session.wish = wish;
}

/** Resolves with true when `wish` still stands and there is a network to carry it out. */
export async function isReadyFor(wish: Wish): Promise<boolean> {
  return (await hasNetwork()) && session?.wish === wish;
}

/** Resolves with true once the newest network stands. */
export function hasNetwork(): Promise<boolean> {
  return session?.ready ?? Promise.resolve(false);
}

/** True when the untrained network was built before the newest live change. */
export function hasOutdatedNetwork(): boolean {
  return useRun.getState().step === 0 && session?.spec !== useExperiment.getState().spec;
}

/** Builds the experiment on the page at step 0. Of several builds under way the newest wins. */
export function rebuild(failure: RunFailure | null = null): Promise<boolean> {
  if (session === null) return Promise.resolve(false);
  session.builds += 1;
  session.spec = useExperiment.getState().spec;
  session.early = [];
  session.wish = { kind: 'rest' };
  // The engine hardly ever changes with the network; its reading need not blink.
  const { engine, threads, engineLimit, bytes } = useRun.getState();
  const status = failure === null ? 'idle' : 'failed';
  useRun.setState({ ...initialRun, engine, threads, engineLimit, bytes, status, failure });
  const ready = build(session, session.spec);
  session.ready = ready;
  // Whoever asks something now is to wait for the new network.
  for (const listener of runListeners) listener();
  return ready;
}

async function build(of: Session, spec: ExperimentSpec): Promise<boolean> {
  const number = of.builds;
  // The worker may be new, and a new one knows of no conditions.
  void of.client.pauseWhen(usePauses.getState());
  const outcome = await of.client.build(spec);
  if (session !== of || of.builds !== number) return false;
  const early = of.early ?? [];
  of.early = null;
  if (!outcome.ok) {
    useRun.setState({ status: 'failed', failure: outcome.problem });
    return false;
  }
  of.isRecovering = false;
  const { limit, ...summary } = outcome.value;
  useRun.setState({ ...summary, engineLimit: limit });
  for (const event of early) takeProgress(of, event);
  return true;
}

function route(client: TrainerClient, event: ClientEvent): void {
  if (session === null || session.client !== client) return;
  if (event.kind === 'data') {
    const { loadedBytes, totalBytes, done, problem } = event;
    useData.setState({ loadedBytes, totalBytes, done, problem });
  }
  if (event.kind === 'progress') takeProgress(session, event);
  if (event.kind === 'inspection') useInspectionProgress.setState({ [event.topic]: event.share });
  if (event.kind === 'lost') recover(session);
}

function takeProgress(of: Session, event: ProgressEvent): void {
  if (of.early !== null) {
    of.early.push(event);
    return;
  }
  const run = useRun.getState();
  if (event.runId !== run.runId) return;
  useRun.setState({ ...afterProgress(run, event), status: statusAfter(run, of.wish, event) });
  for (const listener of progressListeners) listener(event);
}

function recover(of: Session): void {
  const failure = { code: 'workerLost' } as const;
  useData.setState(initialData, true);
  if (of.isRecovering) {
    useRun.setState({ status: 'failed', failure });
    return;
  }
  of.isRecovering = true;
  void rebuild(failure);
}
