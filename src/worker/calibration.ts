import type { Calibration } from '../spec/calibration.ts';
import type { CalibrationReport } from './protocol.ts';

/** What a calibration asks of the run. */
export interface CalibratedRun {
  readonly runId: number;
  readonly weightsStep: number;
  /** @returns false when there is nothing to calibrate, or digits are missing. */
  beginCalibration(): boolean;
  /** One slice. @returns null while it lasts. */
  advanceCalibration(): Calibration | null;
}

/** One calibration, in slices. Training waits for it, so that all answers are of the same weights. */
export class CalibrationUnderWay {
  readonly #answer: (report: CalibrationReport | null) => void;
  /** Of which step the weights are; null before it has begun. */
  #step: number | null = null;

  constructor(answer: (report: CalibrationReport | null) => void) {
    this.#answer = answer;
  }

  /** Begins anew: the weights are about to change. */
  restart(): void {
    this.#step = null;
  }

  giveUp(): void {
    this.#answer(null);
  }

  /** One slice. @returns whether it is over. */
  advance(run: CalibratedRun): boolean {
    const { runId, weightsStep: step } = run;
    if (this.#step !== step && !run.beginCalibration()) {
      this.giveUp();
      return true;
    }
    this.#step = step;
    const calibration = run.advanceCalibration();
    if (calibration === null) return false;
    this.#answer({ runId, step, ...calibration });
    return true;
  }
}
