import type { SeriesPoint } from '../lib/series/buckets.ts';
import { History } from '../lib/series/history.ts';
import { ThinnedList } from '../lib/series/thinned-list.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ProgressEvent } from '../worker/protocol.ts';

/** No series is drawn with more points than this. */
export const DRAWN_POINTS = 400;

/** How the network read the digits that the person keeps. */
export interface OnYouPoint {
  readonly step: number;
  readonly correct: number;
  readonly total: number;
}

/** The curves of a run as they are drawn: a few hundred points, however long it was. */
export interface CurvesReading {
  readonly trainLoss: readonly SeriesPoint[];
  readonly evaluations: readonly Evaluation[];
  /** Empty while no digits are kept. */
  readonly onYou: readonly OnYouPoint[];
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
  readonly #evaluations = new ThinnedList<Evaluation>(DRAWN_POINTS - 1);
  /** Not in the list yet: after a lesson another takes its place. */
  #newestEvaluation: Evaluation | null = null;
  readonly #onYou = new ThinnedList<OnYouPoint>(DRAWN_POINTS - 1);
  /** Not in the list yet: another score of the same step takes its place. */
  #newestOnYou: OnYouPoint | null = null;
  #lastStep = 0;

  constructor() {
    this.clear();
  }

  clear(): void {
    this.#trainLoss.clear();
    this.#epochs.clear();
    this.#evaluations.clear();
    this.#newestEvaluation = null;
    this.clearOnYou();
    this.#epochs.append(0, 0);
    this.#lastStep = 0;
  }

  /** Returns true when the event brought anything to draw. */
  take({ losses, firstStep, step, epoch, evaluations }: ProgressEvent): boolean {
    for (let index = 0; index < losses.length; index++) {
      this.#trainLoss.append(firstStep + index, losses[index] as number);
    }
    for (const evaluation of evaluations) this.#takeEvaluation(evaluation);
    if (step > this.#lastStep) this.#epochs.append(step, epoch);
    this.#lastStep = Math.max(this.#lastStep, step);
    return losses.length > 0 || evaluations.length > 0;
  }

  /** Where a lesson is taken back, the newest of before comes once more: it is in the list already. */
  #takeEvaluation(evaluation: Evaluation): void {
    const newest = this.#newestEvaluation;
    if (newest !== null && evaluation.step > newest.step) this.#evaluations.add(newest);
    const isKnown = newest !== null && evaluation.step < newest.step;
    this.#newestEvaluation = isKnown ? null : evaluation;
  }

  /** A score of earlier weights, which were restored, is on no curve. */
  takeOnYou(point: OnYouPoint): void {
    const newest = this.#newestOnYou;
    if (newest !== null && point.step < newest.step) return;
    if (newest !== null && point.step > newest.step) this.#onYou.add(newest);
    this.#newestOnYou = point;
  }

  clearOnYou(): void {
    this.#onYou.clear();
    this.#newestOnYou = null;
  }

  read(): CurvesReading {
    return {
      trainLoss: this.#trainLoss.sample(DRAWN_POINTS),
      evaluations: withNewest(this.#evaluations.toArray(), this.#newestEvaluation),
      onYou: withNewest(this.#onYou.toArray(), this.#newestOnYou),
      epochs: this.#epochs.sample(DRAWN_POINTS),
      lastStep: this.#lastStep,
      notDrawn: this.#trainLoss.nonFinite,
    };
  }
}

function withNewest<Point>(points: readonly Point[], newest: Point | null): readonly Point[] {
  return newest === null ? points : [...points, newest];
}
