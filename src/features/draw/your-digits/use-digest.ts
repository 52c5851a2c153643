import { useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { useKeptScores } from '../../../store/kept/kept-scores.ts';
import { text } from '../../../text/text.ts';

/** What is kept, in a few words for the title of the folded panel. */
export function useYourDigitsDigest(): string {
  const count = useKeptDigits(({ digits }) => digits.length);
  const score = useKeptScores((scores) => scores.score);
  // Until they are read anew, digits that have come are not among those that were read.
  const correct = score?.total === count ? score.correct : null;
  return text.yourDigits.digest(count, correct);
}
