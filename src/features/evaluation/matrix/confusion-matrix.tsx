import { panelText } from '../../../text/panel-text.ts';
import type { AnswersReport } from '../../../worker/protocol.ts';
import { confusionMatrixOf, useShownAnswers } from '../shown-answers.ts';
import { LargestErrors } from './largest-errors.tsx';
import styles from './matrix.module.css';
import { MatrixGrid } from './matrix-grid.tsx';
import { ScaleChoice } from './scale-choice.tsx';

/** Which digits are taken for which in the evaluation on show. */
export function ConfusionMatrix() {
  const answers = useShownAnswers();
  return answers !== null && <Matrix answers={answers} />;
}

function Matrix({ answers }: { readonly answers: AnswersReport }) {
  const counts = confusionMatrixOf(answers);
  return (
    <section aria-label={panelText.evaluation.matrix.title} className={styles.matrix}>
      <header className={styles.header}>
        <h2 className={styles.title}>{panelText.evaluation.matrix.title}</h2>
        <ScaleChoice />
      </header>
      <MatrixGrid counts={counts} />
      <LargestErrors counts={counts} />
    </section>
  );
}
