import type { SeriesPoint } from '../lib/series/buckets.ts';
import { History } from '../lib/series/history.ts';
import { ThinnedList } from '../lib/series/thinned-list.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ProgressEvent } from '../worker/protocol.ts';

/** No series is drawn with more points than this. */
export const DRAWN_POINTS = 400;

/** The curves of a run as they are drawn: a few hundred points, however long it was. */
export interface CurvesReading {
  readonly trainLoss: readonly SeriesPoint[];
  readonly evaluations: readonly Evaluation[];
  /** Epochs done over steps. They grow evenly only as long as the batch size stays. */
  readonly epochs: readonly SeriesPoint[];
  readonly lastStep: number;
  /** How many train losses were not finite and cannot be drawn. */
  readonly notDrawn: number;
}

/** What a run has shown so far, in bounded memory. */
export class CurvesData {
  readonly #trainLoss = new History();
  readonly #epochs = new History();
  readonly #evaluations = new ThinnedList<Evaluation>(DRAWN_POINTS);
  #lastStep = 0;

  constructor() {
    this.clear();
  }

  clear(): void {
    this.#trainLoss.clear();
    this.#epochs.clear();
    this.#evaluations.clear();
    this.#epochs.append(0, 0);
    this.#lastStep = 0;
  }

  /** Returns true when the event brought anything to draw. */
  take({ losses, firstStep, step, epoch, evaluations }: ProgressEvent): boolean {
    for (let index = 0; index < losses.length; index++) {
      this.#trainLoss.append(firstStep + index, losses[index] as number);
    }
    for (const evaluation of evaluations) this.#evaluations.add(evaluation);
    if (step > this.#lastStep) this.#epochs.append(step, epoch);
    this.#lastStep = Math.max(this.#lastStep, step);
    return losses.length > 0 || evaluations.length > 0;
  }

  read(): CurvesReading {
    return {
      trainLoss: this.#trainLoss.sample(DRAWN_POINTS),
      evaluations: this.#evaluations.toArray(),
      epochs: this.#epochs.sample(DRAWN_POINTS),
      lastStep: this.#lastStep,
      notDrawn: this.#trainLoss.nonFinite,
    };
  }
}
