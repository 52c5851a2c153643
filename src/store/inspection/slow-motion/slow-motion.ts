import { create } from 'zustand';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { isActive, useRun } from '../../run.ts';
import { subscribeToRuns } from '../../session.ts';
import { stopInspecting } from '../ask.ts';
import { makeSlowStep } from './make-slow-step.ts';

/** What a step consists of, in its order. */
export const PHASES = ['forward', 'loss', 'backward', 'update'] as const;
export type Phase = (typeof PHASES)[number];

/** Seconds that a phase stands. */
export const PHASE_SECONDS = { minimum: 0.3, maximum: 5, integer: false } as const;

export interface SlowMotionState {
  /** The step on show; null before the first. */
  readonly step: Inspected<'slowStep'> | null;
  readonly phase: Phase;
  /** Whether phase follows phase and step follows step by themselves. */
  readonly isPlaying: boolean;
  /** Whether a step has been asked for and is still to come. */
  readonly isAwaited: boolean;
  /** Whether the newest step asked for did not come: it was discarded, or the run went. */
  readonly isLost: boolean;
  readonly phaseSeconds: number;
  /** Whether every phase waits for its person. */
  readonly waitsBetween: boolean;
  /** Whether the person's system asks for less motion: then nothing goes on by itself. */
  readonly isStill: boolean;
}

export const initialSlowMotion: SlowMotionState = {
  step: null,
  phase: 'forward',
  isPlaying: false,
  isAwaited: false,
  isLost: false,
  phaseSeconds: 1.2,
  waitsBetween: false,
  isStill: false,
};

export const useSlowMotion = create<SlowMotionState>()(() => initialSlowMotion);

/** Whether there is nothing that would go on by itself. */
export const goesByHand = ({ waitsBetween, isStill }: SlowMotionState): boolean =>
  waitsBetween || isStill;

/** Counts the steps asked for: an answer to one before the newest is of no use. */
let asked = 0;
let timer: ReturnType<typeof setTimeout> | null = null;
/** While a new run begins because it is needed for the step asked for. */
let isBeginning = false;

/** Plays from the phase on show, step after step until it is stopped. */
export function playSlowly(): void {
  if (goesByHand(useSlowMotion.getState())) return;
  useSlowMotion.setState({ isPlaying: true });
  if (useSlowMotion.getState().step === null) void nextStep();
  else schedule();
}

export function stopPlaying(): void {
  useSlowMotion.setState({ isPlaying: false });
  unschedule();
}

/** On to the next phase; behind the last of them, and before the first, a step is made. */
export function nextPhase(): void {
  const { step, phase, isAwaited } = useSlowMotion.getState();
  if (isAwaited) return;
  const next = PHASES[PHASES.indexOf(phase) + 1];
  if (step === null || next === undefined) void nextStep();
  else showPhase(next);
}

export function previousPhase(): void {
  const previous = PHASES[PHASES.indexOf(useSlowMotion.getState().phase) - 1];
  if (previous !== undefined) showPhase(previous);
}

/** Shows a phase of the step; playing goes on from there. */
export function showPhase(phase: Phase): void {
  useSlowMotion.setState({ phase });
  schedule();
}

export function changePhaseSeconds(phaseSeconds: number): void {
  useSlowMotion.setState({ phaseSeconds });
  schedule();
}

export function waitBetweenPhases(waitsBetween: boolean): void {
  useSlowMotion.setState({ waitsBetween });
  if (waitsBetween) stopPlaying();
}

/** Keeps it in step with the run, until the returned function is called: then nothing is left of it. */
export function startSlowMotion(isStill: boolean): () => void {
  useSlowMotion.setState({ isStill });
  const stops = [
    subscribeToRuns(() => {
      if (!isBeginning) forgetStep();
    }),
    useRun.subscribe(({ status }, before) => {
      // Somebody trains on: two hands on one run would be one too many.
      const isBegun = isActive(status) && !isActive(before.status);
      if (isBegun && !useSlowMotion.getState().isAwaited) stopPlaying();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    forgetStep();
  };
}

function forgetStep(): void {
  asked += 1;
  stopPlaying();
  if (useSlowMotion.getState().isAwaited) stopInspecting('slowStep');
  useSlowMotion.setState({ step: null, phase: 'forward', isAwaited: false, isLost: false });
}

/** Has the run make a step, and shows it from its first phase. */
async function nextStep(): Promise<void> {
  asked += 1;
  const number = asked;
  unschedule();
  useSlowMotion.setState({ isAwaited: true, isLost: false });
  isBeginning = true;
  const coming = makeSlowStep();
  isBeginning = false;
  const step = await coming;
  if (number !== asked) return;
  useSlowMotion.setState({ isAwaited: false, isLost: step === null });
  if (step === null) stopPlaying();
  else {
    useSlowMotion.setState({ step });
    showPhase('forward');
  }
}

/** The next phase in its time, if it comes by itself. */
function schedule(): void {
  unschedule();
  const { isPlaying, isAwaited, phaseSeconds } = useSlowMotion.getState();
  if (isPlaying && !isAwaited) timer = setTimeout(nextPhase, 1_000 * phaseSeconds);
}

function unschedule(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
}
