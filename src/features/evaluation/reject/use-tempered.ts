import { useMemo } from 'react';
import type { AnswerFacts } from '../../../measures/answer-facts.ts';
import { temperedConfidences } from '../../../measures/reliability-temperature.ts';
import type { AnswersReport } from '../../../worker/protocol.ts';

/**
 * [n] probabilities of the answers given, their logits divided by the temperature.
 *
 * @returns null where there is none to divide by, or nothing to divide.
 */
export function useTempered(
  answers: AnswersReport,
  facts: AnswerFacts,
  temperature: number | null,
): Float32Array | null {
  return useMemo(() => {
    if (temperature === null) return null;
    return temperedConfidences(facts.logits, answers, temperature);
  }, [answers, facts, temperature]);
}
