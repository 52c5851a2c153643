import { create } from 'zustand';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { type LessonFailure, type LessonReport, MOST_TAUGHT } from '../spec/lesson.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { LessonOutcome, WorkerLost } from '../worker/protocol.ts';
import { useExperiment } from './experiment.ts';
import type { KeptDigit } from './kept/kept-digit.ts';
import { useKeptDigits } from './kept/kept-digits.ts';
import { isActive, type RunState, useRun } from './run.ts';
import { currentClient, hasNetwork, hasOutdatedNetwork, rebuild } from './session.ts';

/** While digits arrive or the network is scored it cannot be taught. It is asked again, so often and so far apart. */
const TRIES = 20;
const GAP_MS = 250;

/** Where in a run its network was taught, and how many digits. */
export interface LessonMark {
  readonly step: number;
  readonly digits: number;
}

export type LessonProblem = LessonFailure | WorkerLost['code'] | 'goneOn';

export interface LessonState {
  /** The network that was taught: of another one the state says nothing. */
  readonly runId: number | null;
  readonly isTeaching: boolean;
  /** Of the newest lesson that was not taken back. */
  readonly report: LessonReport | null;
  /** The step at which the newest was taken back. */
  readonly undoneAt: number | null;
  readonly problem: LessonProblem | null;
  /** The lessons that the network has had. */
  readonly marks: readonly LessonMark[];
}

export const initialLesson: LessonState = {
  runId: null,
  isTeaching: false,
  report: null,
  undoneAt: null,
  problem: null,
  marks: [],
};

export const useLesson = create<LessonState>()(() => initialLesson);

/** What of run and digits forbids a lesson. */
export function lessonObstacle(
  { status, step }: Pick<RunState, 'status' | 'step'>,
  { startingWeights, classes }: Pick<ExperimentSpec, 'startingWeights' | 'classes'>,
  digits: readonly Pick<KeptDigit, 'label'>[],
): LessonFailure | null {
  if (!digits.some(({ label }) => classes.includes(label))) return 'noKeptDigits';
  if (isActive(status)) return 'underWay';
  if (status === 'diverged') return 'diverged';
  if (status === 'failed') return 'noNetwork';
  return step === 0 && startingWeights === 'initialized' ? 'untrained' : null;
}

/** Teaches the network the newest kept digits. */
export async function teach(): Promise<void> {
  const digits = useKeptDigits.getState().digits.slice(-MOST_TAUGHT);
  const { spec } = useExperiment.getState();
  if (useLesson.getState().isTeaching) return;
  if (lessonObstacle(useRun.getState(), spec, digits) !== null) return;
  useLesson.setState({ isTeaching: true, undoneAt: null, problem: null });
  // The untrained network may be older than the experiment: live changes do not reach it.
  if (hasOutdatedNetwork()) void rebuild();
  const isStanding = await hasNetwork();
  const { runId } = useRun.getState();
  const outcome = isStanding ? await ask(runId, digits) : null;
  useLesson.setState({ ...outcomeState(runId, outcome), isTeaching: false });
}

/** Takes the newest lesson back, unless the run has gone on since. */
export async function undoLesson(): Promise<void> {
  const outcome = await currentClient()?.undoLesson();
  if (!outcome?.ok) return;
  if (!outcome.value) {
    useLesson.setState({ problem: 'goneOn' });
    return;
  }
  const marks = useLesson.getState().marks.slice(0, -1);
  useLesson.setState({ report: null, undoneAt: useRun.getState().step, problem: null, marks });
}

/** Whether the newest lesson can be taken back: the worker knows better if the run was only sent on. */
export function canUndoLesson(
  { report, isTeaching, problem }: LessonState,
  run: RunState,
): boolean {
  const isCurrent = report?.step === run.step && !isActive(run.status);
  return isCurrent && !isTeaching && problem !== 'goneOn';
}

async function ask(
  runId: number | null,
  digits: readonly KeptDigit[],
): Promise<LessonOutcome | { readonly ok: false; readonly problem: WorkerLost }> {
  const pixels = new Uint8Array(digits.length * PIXEL_COUNT);
  for (const [index, digit] of digits.entries()) pixels.set(digit.pixels, index * PIXEL_COUNT);
  const labels = Uint8Array.from(digits, ({ label }) => label);
  for (let tries = 1; ; tries++) {
    const outcome = await currentClient()?.teach(pixels, labels);
    if (outcome === undefined) return { ok: false, problem: { code: 'noNetwork' } };
    if (outcome.ok || !mayPass(outcome.problem.code)) return outcome;
    const run = useRun.getState();
    if (isActive(run.status) || run.runId !== runId || tries === TRIES) return outcome;
    await new Promise((resolve) => setTimeout(resolve, GAP_MS));
  }
}

const mayPass = (problem: LessonProblem): boolean =>
  problem === 'underWay' || problem === 'noDigits';

function outcomeState(
  runId: number | null,
  outcome: Awaited<ReturnType<typeof ask>> | null,
): Partial<LessonState> {
  const before = useLesson.getState();
  const marks = before.runId === runId ? before.marks : [];
  if (outcome?.ok) {
    const { step, digits } = outcome.value;
    return { runId, report: outcome.value, marks: [...marks, { step, digits }] };
  }
  // A lesson that was not given leaves the one before it as it was.
  const report = before.runId === runId ? before.report : null;
  return { runId, report, problem: outcome?.problem.code ?? 'noNetwork', marks };
}
