import type { RecordedEvaluation } from '../../../spec/answers.ts';
import { compareWith, useAnswers } from '../../../store/answers.ts';
import { panelText } from '../../../text/panel-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { isScoredAgain } from '../evaluation-bar-places.ts';
import { comparable } from './changes-choices.ts';

const words = panelText.evaluation.changes;

interface ComparedWithProps {
  /** The oldest first. */
  readonly recorded: readonly RecordedEvaluation[];
  /** The number of the evaluation on show. */
  readonly shown: number;
}

/** The choice of the evaluation to compare the shown one with. */
export function ComparedWith({ recorded, shown }: ComparedWithProps) {
  const chosen = useAnswers((state) => state.comparedWith);
  const nameOf = (evaluation: RecordedEvaluation) =>
    panelText.evaluation.bar.name(
      evaluation,
      isScoredAgain(recorded, recorded.indexOf(evaluation)),
    );
  const choices = [
    { value: 'before', label: words.before },
    ...comparable(recorded, shown, chosen).map((evaluation) => ({
      value: String(evaluation.number),
      label: nameOf(evaluation),
    })),
  ];
  return (
    <SelectField
      choices={choices}
      label={words.comparedWith}
      onChoose={(value) => compareWith(value === 'before' ? value : Number(value))}
      value={String(chosen)}
    />
  );
}
