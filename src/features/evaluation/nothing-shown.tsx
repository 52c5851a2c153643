import { chooseEvaluation, useAnswers } from '../../store/answers.ts';
import { useExperiment } from '../../store/experiment.ts';
import { narrowSelection, useSelection } from '../../store/selection.ts';
import { panelText } from '../../text/panel-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './evaluate-panel.module.css';

const words = panelText.evaluation;

/** Why there is nothing to see, what there will be, and the way to it. */
export function NothingShown() {
  const split = useSelection((selection) => selection.split);
  const isChosen = useAnswers(({ which }) => which !== 'current');
  const heldOut = useExperiment(({ spec }) => spec.validationSize);
  if (split === 'training') return <LookAtTest reason={words.notScored} />;
  if (split === 'validation' && heldOut === 0) return <LookAtTest reason={words.noneHeldOut} />;
  if (isChosen) return <BackToNewest />;
  return (
    <div className={styles.nothing}>
      <p>{words.empty}</p>
      <p>{words.willAppear}</p>
    </div>
  );
}

function LookAtTest({ reason }: { readonly reason: string }) {
  return (
    <div className={styles.nothing}>
      <p>{reason}</p>
      <Button onPress={() => narrowSelection({ split: 'test' })}>{words.lookAtTest}</Button>
    </div>
  );
}

function BackToNewest() {
  return (
    <div className={styles.nothing}>
      <p>{words.notKept}</p>
      <Button onPress={() => chooseEvaluation('current')}>{words.bar.back}</Button>
    </div>
  );
}
