import type { Evaluation } from '../spec/evaluation.ts';
import type { AnswerBook } from './answer-book.ts';
import { type EvaluationNeed, evaluationAfterStep } from './evaluation-plan.ts';
import type { Clock } from './pass.ts';
import type { Scoring } from './scoring.ts';

/** An untrained network of more parameters is not scored: it would keep a first training waiting. */
const LARGE_PARAMETERS = 1_000_000;

/** The evaluations of a run: which is due, and what they came to. */
export class Evaluations {
  readonly #scoring: Scoring;
  readonly #book: AnswerBook;
  #need: EvaluationNeed;
  #scoredStep = -1;
  #unread: Evaluation[] = [];
  #newest: Evaluation | null = null;

  /** @param parameters of the network. */
  constructor(scoring: Scoring, book: AnswerBook, parameters: number) {
    this.#scoring = scoring;
    this.#book = book;
    this.#need = parameters > LARGE_PARAMETERS ? 'none' : 'ifDataIsReady';
  }

  get isDue(): boolean {
    return this.#need !== 'none';
  }

  /** Whether the one that is due, or under way, decides something and has to wait for its digits. */
  get isWaitedFor(): boolean {
    return this.#need === 'always';
  }

  /** Whether the network is scored as it stands after this step. */
  isScored(step: number): boolean {
    return this.#scoredStep === step;
  }

  /** The network is to be scored as it stands. */
  demand(): void {
    this.#need = 'always';
  }

  /** What was due is not any more. */
  settle(): void {
    this.#need = 'none';
  }

  /** After the step that brought the epoch from `before` to `after` of `size` digits. */
  plan(epoch: number, before: number, after: number, size: number): void {
    this.#need = evaluationAfterStep(epoch, before, after, size);
  }

  /** @returns false when none is due or its digits are missing. */
  begin(): boolean {
    if (this.#need === 'none' || !this.#scoring.isDataReady) return false;
    this.#scoring.begin();
    return true;
  }

  /** Goes on with the one under way. @returns what it came to, or null while it lasts. */
  advance(clock: Clock, deadline: number, step: number, epoch: number): Evaluation | null {
    if (!this.#scoring.advance(clock, deadline)) return null;
    const evaluation = this.#scoring.result(step, epoch);
    this.add(evaluation);
    this.#scoredStep = step;
    return evaluation;
  }

  get newest(): Evaluation | null {
    return this.#newest;
  }

  /** To be called with one that was made elsewhere, of the network as it stands. */
  add(evaluation: Evaluation): void {
    this.#unread.push(evaluation);
    this.#book.add(evaluation);
    this.#newest = evaluation;
  }

  /** Those since they were last asked for. */
  drain(): Evaluation[] {
    return this.#unread.splice(0);
  }
}
