import { memo, useDeferredValue, useEffect, useState } from 'react';
import type { AnswerFacts } from '../../../measures/answer-facts.ts';
import { useAnswers } from '../../../store/answers.ts';
import { startTemperature, useTemperature } from '../../../store/temperature.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import type { AnswersReport } from '../../../worker/protocol.ts';
import styles from './reject.module.css';
import { Reliability } from './reliability.tsx';
import { Temperature } from './temperature.tsx';
import { Threshold } from './threshold.tsx';
import { useTempered } from './use-tempered.ts';

/** What leaving out unsure answers would cost and gain, and whether the network is as sure as it is right. */
export function Reject() {
  useEffect(startTemperature, []);
  // It follows the other views a moment later, in slices: it takes a while to work out.
  const shown = useDeferredValue(useAnswers((state) => state.shown));
  if (shown === null) return null;
  if (shown.facts === null) return <Hint>{panelText.gallery.noProbabilities}</Hint>;
  return <Calibrated answers={shown.answers} facts={shown.facts} />;
}

interface CalibratedProps {
  readonly answers: AnswersReport;
  readonly facts: AnswerFacts;
}

const Calibrated = memo(function Calibrated({ answers, facts }: CalibratedProps) {
  const report = useTemperature((state) => state.report);
  const [divides, setDivides] = useState(false);
  const temperature = divides && report ? report.temperature : null;
  const tempered = useTempered(answers, facts, temperature);
  return (
    <div className={styles.reject}>
      <Temperature answers={answers} divides={divides} onDivide={setDivides} report={report} />
      <Threshold answers={answers} confidences={tempered ?? facts.confidences} />
      <Reliability answers={answers} plain={facts.confidences} tempered={tempered} />
    </div>
  );
});
