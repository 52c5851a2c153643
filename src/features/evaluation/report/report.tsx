import { useMemo } from 'react';
import { classificationReport } from '../../../measures/classification-report.ts';
import { panelText } from '../../../text/panel-text.ts';
import type { AnswersReport } from '../../../worker/protocol.ts';
import { confusionMatrixOf, useShownAnswers } from '../shown-answers.ts';
import { CopyReport } from './copy-report.tsx';
import styles from './report.module.css';
import { ReportTable } from './report-table.tsx';

const words = panelText.evaluation.report;

/** How well each class is read in the evaluation on show. */
export function Report() {
  const answers = useShownAnswers();
  return answers !== null && <OfAnswers answers={answers} />;
}

function OfAnswers({ answers }: { readonly answers: AnswersReport }) {
  const counts = confusionMatrixOf(answers);
  const report = useMemo(() => classificationReport(counts), [counts]);
  const { split, evaluation } = answers;
  return (
    <section aria-label={words.title} className={styles.report}>
      <h2 className={styles.title}>{words.title}</h2>
      <ReportTable basis={words.basis(split, report.macro.support, evaluation)} report={report} />
      <CopyReport report={report} />
    </section>
  );
}
