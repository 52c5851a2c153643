import { nameOf } from '../../../spec/class-name.ts';
import { useAnswers } from '../../../store/answers.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { openPanel } from '../../../store/open-panel.ts';
import { useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { Note } from '../../../ui/note.tsx';
import styles from './browser.module.css';
import { trainedShare } from './trained-share.ts';
import { useIsByAnswer } from './use-picked-by-answer.ts';
import type { ChosenDigits } from './use-split-digits.ts';

const words = panelText.dataPanel;

/** What there is to know about the digits shown: which are missing, left out, or not trained on. */
export function Remarks({ digits }: { readonly digits: ChosenDigits }) {
  const { picked, missing, split } = digits;
  return (
    <div className={styles.remarks}>
      {picked.length === 0 && <NonePicked split={split} />}
      {missing > 0 && <Hint>{words.missing(missing, split)}</Hint>}
      {split === 'training' && <TrainedShare digits={digits} />}
      <AnswersLeftOut split={split} />
    </div>
  );
}

function NonePicked({ split }: Pick<ChosenDigits, 'split'>) {
  const label = useSelection((selection) => selection.label);
  const isByAnswer = useIsByAnswer();
  const names = useClassNames();
  if (isByAnswer || label === null) return <p>{words.nonePicked}</p>;
  return <p>{words.noneOfClass(nameOf(names, label), split)}</p>;
}

/** Which of the training digits are trained on, where it is not all of them. */
function TrainedShare({ digits: { counts } }: { readonly digits: ChosenDigits }) {
  const names = useClassNames();
  const trainingSize = useExperiment(({ spec }) => spec.trainingSize);
  const classes = useExperiment(({ spec }) => spec.classes);
  const share = trainedShare(counts, { trainingSize, classes });
  if (share === null) return null;
  const chosen = share.classes?.map((label) => nameOf(names, label)) ?? null;
  return <Hint>{words.trainedOn(share.first, chosen)}</Hint>;
}

/** The selection may be narrower than what can be shown here. */
function AnswersLeftOut({ split }: Pick<ChosenDigits, 'split'>) {
  const isByAnswer = useIsByAnswer();
  const hasAnswers = useAnswers(({ shown }) => shown !== null);
  if (!isByAnswer || (hasAnswers && split !== 'training')) return null;
  return (
    <Note actions={<Button onPress={() => openPanel('evaluate')}>{words.toEvaluate}</Button>}>
      {words.answersLeftOut}
    </Note>
  );
}
