import type { PauseConditions, PauseReason } from '../spec/pause-conditions.ts';
import { PauseWatch } from './pause-watch.ts';

/** How far a person may send a run. */
export type Goal = 'step' | 'epoch' | 'end';

/** Where a run has been sent, and what makes it rest: its goal, or a condition met before that. */
export class Destination {
  readonly #watch = new PauseWatch();
  /** Null while the run rests. */
  #goal: Goal | null = null;
  /** The step from which the person sent the run on. */
  #setOutAt = 0;

  get isRest(): boolean {
    return this.#goal === null;
  }

  /** Why the run came to rest by itself; null when it did not. */
  get pauseReason(): PauseReason | null {
    return this.#watch.reason;
  }

  /** Whether a step was made since the run was sent on: no run pauses by itself before that. */
  hasMovedOn(step: number): boolean {
    return step > this.#setOutAt;
  }

  setOut(goal: Goal, step: number): void {
    this.#goal = goal;
    this.#watch.goOn();
    this.#setOutAt = step;
  }

  rest(): void {
    this.#goal = null;
  }

  pauseWhen(conditions: PauseConditions): void {
    this.#watch.set(conditions);
  }

  /** @param epochsDone whole epochs, when the step was the last of one; else null. */
  afterStep(step: number, epochsDone: number | null, loss: number): void {
    if (this.#goal === 'step' || (this.#goal === 'epoch' && epochsDone !== null)) this.rest();
    if (this.#watch.isSet && this.#watch.isDueAfterStep(step, epochsDone, loss)) this.rest();
  }

  afterEvaluation(step: number, validationAccuracy: number): void {
    if (!this.hasMovedOn(step)) return;
    if (this.#watch.isDueAfterEvaluation(validationAccuracy)) this.rest();
  }

  /** @param before seconds when it was looked at last. */
  afterTime(before: number, elapsedSeconds: number): void {
    if (this.isRest) return;
    if (this.#watch.isDueAfterTime(before, elapsedSeconds)) this.rest();
  }
}
