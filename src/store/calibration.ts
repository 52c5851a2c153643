import { create } from 'zustand';
import type { Evaluation } from '../spec/evaluation.ts';
import type { CalibrationReport } from '../worker/protocol.ts';
import { hasInk, useDrawing } from './drawing.ts';
import { isActive, type RunState, useRun } from './run.ts';
import { currentClient, subscribeToRuns } from './session.ts';

export interface CalibrationState {
  /** The newest of this run; null before there is one. */
  readonly calibration: CalibrationReport | null;
}

export const initialCalibration: CalibrationState = { calibration: null };

export const useCalibration = create<CalibrationState>()(() => initialCalibration);

/** The weights that a calibration is of, as far as the page can tell them from others. */
interface Moment {
  readonly runId: number | null;
  /** While the run is under way, only the evaluations at the ends of epochs count. */
  readonly step: number | null;
  readonly evaluation: Evaluation | null;
  readonly isBestRestored: boolean;
}

/**
 * Has the network calibrated after every epoch, when the run comes to rest and when the best weights
 * come back, as long as there is ink to read: one question at a time.
 */
export function startCalibration(): () => void {
  let asked: Moment | null = null;
  let isBusy = false;
  let isStopped = false;
  async function look(): Promise<void> {
    const moment = momentOf(useRun.getState(), asked);
    if (isBusy || isStopped || !hasInk(useDrawing.getState()) || isSame(moment, asked)) return;
    asked = moment;
    isBusy = true;
    const isAnswered = await ask();
    isBusy = false;
    if (isAnswered) void look();
    // What was missing may come: the next news are a reason to ask again.
    else asked = null;
  }
  const stops = [
    useRun.subscribe(() => void look()),
    useDrawing.subscribe((now, before) => {
      if (hasInk(now) && !hasInk(before)) void look();
    }),
    subscribeToRuns(() => useCalibration.setState(initialCalibration)),
  ];
  void look();
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}

function momentOf(run: RunState, asked: Moment | null): Moment {
  const { runId, status, step, evaluation, isBestRestored } = run;
  const isResting = !isActive(status);
  const isEpochEnd = evaluation !== null && Number.isInteger(evaluation.epoch);
  return {
    runId,
    step: isResting ? step : null,
    evaluation: isResting || isEpochEnd ? evaluation : evaluationOf(runId, asked),
    isBestRestored,
  };
}

function evaluationOf(runId: number | null, asked: Moment | null): Evaluation | null {
  return asked?.runId === runId ? (asked?.evaluation ?? null) : null;
}

/** A run that sets out again has no other weights yet. */
function isSame(moment: Moment, asked: Moment | null): boolean {
  if (moment.runId === null || (moment.step === null && moment.evaluation === null)) return true;
  const { runId, step, evaluation, isBestRestored } = moment;
  return (
    runId === asked?.runId &&
    evaluation === asked.evaluation &&
    isBestRestored === asked.isBestRestored &&
    (step === asked.step || step === null)
  );
}

/** @returns whether there was an answer. */
async function ask(): Promise<boolean> {
  const outcome = await currentClient()?.calibrate();
  if (!outcome?.ok || outcome.value?.runId !== useRun.getState().runId) return false;
  useCalibration.setState({ calibration: outcome.value });
  return true;
}
