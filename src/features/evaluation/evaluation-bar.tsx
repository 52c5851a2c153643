import { chooseEvaluation, type ShownAnswers, useAnswers } from '../../store/answers.ts';
import { useRun } from '../../store/run.ts';
import { panelText } from '../../text/panel-text.ts';
import { Button } from '../../ui/button.tsx';
import { PlaceSlider } from '../../ui/place-slider.tsx';
import styles from './evaluation-bar.module.css';
import { evaluationAt, isScoredAgain, placeOf, standingOf } from './evaluation-bar-places.ts';

const words = panelText.evaluation.bar;

/** Which evaluation is on show, and the way to the others. */
export function EvaluationBar() {
  const shown = useAnswers((state) => state.shown);
  return shown !== null && <Bar shown={shown} />;
}

function Bar({ shown: { answers, recorded } }: { readonly shown: ShownAnswers }) {
  const isCurrent = useAnswers(({ which }) => which === 'current');
  const isBestInUse = useRun((run) => run.isBestRestored);
  const place = placeOf(recorded, answers.number);
  const name = words.name(answers.evaluation, isScoredAgain(recorded, place));
  const standing = standingOf(recorded, answers.number, isCurrent && isBestInUse);
  return (
    <div className={styles.bar}>
      <span className={styles.name}>
        {name}
        {standing !== null && <span className={styles.standing}>{words.standing[standing]}</span>}
      </span>
      <PlaceSlider
        count={recorded.length}
        label={words.label}
        name={standing === null ? name : words.withStanding(name, standing)}
        onChange={(chosen) => chooseEvaluation(evaluationAt(recorded, chosen, isBestInUse))}
        place={place}
      />
      <Button
        hint={words.backHint}
        isDisabled={isCurrent}
        onPress={() => chooseEvaluation('current')}
      >
        {isBestInUse ? words.backToBest : words.back}
      </Button>
    </div>
  );
}
