import { NO_PAUSES, type PauseConditions, type PauseReason } from '../spec/pause-conditions.ts';

/**
 * Says when a run is to pause by itself. A step, an epoch and a time are met when the run comes past
 * them; a loss and an accuracy once, until the conditions are set again: else a run that goes on
 * below its loss would pause at every step.
 */
export class PauseWatch {
  #conditions: PauseConditions = NO_PAUSES;
  #isSet = false;
  #reason: PauseReason | null = null;

  /** Why the run paused; null once it goes on. */
  get reason(): PauseReason | null {
    return this.#reason;
  }

  set(conditions: PauseConditions): void {
    this.#conditions = conditions;
    this.#isSet = Object.values(conditions).some((value) => value !== null);
  }

  goOn(): void {
    this.#reason = null;
  }

  /** Whether there is anything to watch for. */
  get isSet(): boolean {
    return this.#isSet;
  }

  /** @param epochsDone whole epochs, when the step was the last of one; else null. */
  isDueAfterStep(step: number, epochsDone: number | null, loss: number): boolean {
    const { step: atStep, epoch: atEpoch, loss: atLoss } = this.#conditions;
    if (atStep !== null && step === atStep) return this.#fire('step', atStep);
    if (atEpoch !== null && epochsDone === atEpoch) return this.#fire('epoch', atEpoch);
    return atLoss !== null && loss <= atLoss && this.#fireOnce('loss', atLoss);
  }

  isDueAfterEvaluation(validationAccuracy: number): boolean {
    const { accuracy } = this.#conditions;
    if (accuracy === null || validationAccuracy < accuracy) return false;
    return this.#fireOnce('accuracy', accuracy);
  }

  isDueAfterTime(before: number, elapsedSeconds: number): boolean {
    const { seconds } = this.#conditions;
    if (seconds === null || before >= seconds || elapsedSeconds < seconds) return false;
    return this.#fire('seconds', seconds);
  }

  #fire(kind: PauseReason['kind'], value: number): true {
    this.#reason = { kind, value };
    return true;
  }

  #fireOnce(kind: PauseReason['kind'], value: number): true {
    this.#conditions = { ...this.#conditions, [kind]: null };
    return this.#fire(kind, value);
  }
}
