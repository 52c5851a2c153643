import { useAnswers } from '../../../store/answers.ts';
import { panelText } from '../../../text/panel-text.ts';
import { CheckField } from '../../../ui/check-field.tsx';
import type { AnswersReport, TemperatureReport } from '../../../worker/protocol.ts';
import { fittedAt } from './fitted-at.ts';
import styles from './reject.module.css';

const words = panelText.reject.temperature;

interface TemperatureProps {
  readonly answers: AnswersReport;
  /** Null where none can be fitted, undefined until that is known. */
  readonly report: TemperatureReport | null | undefined;
  readonly divides: boolean;
  readonly onDivide: (divides: boolean) => void;
}

/** What was fitted on which digits, and whether the views below are to use it. */
export function Temperature({ answers, report, divides, onDivide }: TemperatureProps) {
  const recorded = useAnswers(({ shown }) => shown?.recorded) ?? answers.recorded;
  if (!report) return <p className={styles.sentence}>{missingSentence(answers, report)}</p>;
  const { digits, temperature } = report;
  return (
    <section aria-label={words.title} className={styles.part}>
      <p>
        {words.fitted(digits, temperature, fittedAt(report, answers.number, recorded))}{' '}
        {words.meaning(temperature)}
      </p>
      <CheckField
        hint={words.divideHint}
        isChecked={divides}
        label={words.divide}
        onChange={onDivide}
      />
      {answers.split === 'validation' && <p className={styles.sentence}>{words.sameDigits}</p>}
    </section>
  );
}

function missingSentence({ evaluation }: AnswersReport, report: null | undefined): string {
  if (evaluation.validation === null) return words.noDigits;
  return report === null ? words.impossible : words.pending;
}
