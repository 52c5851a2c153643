import { confusionMatrix } from '../../measures/confusion-matrix.ts';
import { useAnswers } from '../../store/answers.ts';
import type { AnswersReport } from '../../worker/protocol.ts';

/** The answers on show; the same object until there are others, null while there are none. */
export const useShownAnswers = (): AnswersReport | null =>
  useAnswers(({ shown }) => shown?.answers ?? null);

const matrices = new WeakMap<AnswersReport, Uint32Array>();

/** @returns [10, 10], a row for each label, a column for each prediction; counted once for all views. */
export function confusionMatrixOf(answers: AnswersReport): Uint32Array {
  const known = matrices.get(answers);
  if (known !== undefined) return known;
  const matrix = confusionMatrix(answers.labels, answers.predictions);
  matrices.set(answers, matrix);
  return matrix;
}
