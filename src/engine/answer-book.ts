import { ThinnedList } from '../lib/series/thinned-list.ts';
import type { RecordedEvaluation, ScoredSplit } from '../spec/answers.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import { type AnswerSheet, emptySheet } from './answer-sheet.ts';

/** Evaluations whose predictions are kept: 15 kB each with 5,000 held-out digits. */
const MOST_ENTRIES = 256;

/** An evaluation of the run. */
export interface BookEntry extends RecordedEvaluation {
  readonly evaluation: Evaluation;
  /** [n] classes of each split, in the order of its digits. */
  readonly predictions: Readonly<Record<ScoredSplit, Uint8Array>>;
}

/**
 * What the evaluations of a run answered, digit by digit: the predictions of many, and the logits of
 * the newest and of the best. Three sheets take turns, so that an evaluation allocates next to nothing.
 */
export class AnswerBook {
  readonly #best: () => Evaluation | null;
  readonly #sheets: readonly AnswerSheet[] = [emptySheet(), emptySheet(), emptySheet()];
  readonly #entries = new ThinnedList<BookEntry>(MOST_ENTRIES);
  #newest: AnswerSheet | null = null;
  #bestEntry: BookEntry | null = null;
  #added = 0;

  /** @param best the evaluation that is best on validation, whose answers are not to be lost. */
  constructor(best: () => Evaluation | null) {
    this.#best = best;
  }

  /** A sheet to write the next evaluation on. */
  begin(): AnswerSheet {
    const best = this.#best();
    const isFree = (sheet: AnswerSheet) =>
      sheet !== this.#newest && (best === null || sheet.evaluation !== best);
    const sheet = this.#sheets.find(isFree) ?? emptySheet();
    sheet.evaluation = null;
    return sheet;
  }

  /** The sheet holds all answers of this evaluation, which may or may not come to count. */
  finish(sheet: AnswerSheet, evaluation: Evaluation): void {
    sheet.evaluation = evaluation;
  }

  /** The evaluation takes its place in the run: a new one, or one that holds again. */
  add(evaluation: Evaluation): void {
    const predictions = this.#predictionsOf(evaluation);
    if (predictions === null) return;
    this.#newest = this.sheetOf(evaluation);
    // The one before may have become the best since, and is about to be thinned away.
    this.#bestEntry = this.#findBest();
    const { step, epoch } = evaluation;
    const entry = { number: this.#added, step, epoch, evaluation, predictions };
    this.#added += 1;
    this.#entries.add(entry);
  }

  /** The oldest first; the best is always among them. */
  get entries(): readonly BookEntry[] {
    const entries = this.#entries.toArray();
    const best = this.#findBest();
    if (best === null || entries.includes(best)) return entries;
    return [...entries, best].sort((a, b) => a.number - b.number);
  }

  /** Null when the logits of this evaluation are not kept. */
  sheetOf(evaluation: Evaluation): AnswerSheet | null {
    return this.#sheets.find((sheet) => sheet.evaluation === evaluation) ?? null;
  }

  #predictionsOf(evaluation: Evaluation): BookEntry['predictions'] | null {
    const sheet = this.sheetOf(evaluation);
    if (sheet === null) {
      return this.entries.find((entry) => entry.evaluation === evaluation)?.predictions ?? null;
    }
    const { validation, test } = sheet;
    return {
      validation: validation.predictions.slice(0, validation.count),
      test: test.predictions.slice(0, test.count),
    };
  }
  #findBest(): BookEntry | null {
    const best = this.#best();
    const isBest = (entry: BookEntry | null) => entry !== null && entry.evaluation === best;
    const found = this.#entries.toArray().findLast(isBest);
    return found ?? (isBest(this.#bestEntry) ? this.#bestEntry : null);
  }
}
