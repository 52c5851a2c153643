import { useMemo } from 'react';
import {
  expectedCalibrationError,
  maximumCalibrationError,
  type ReliabilityBin,
  reliabilityBins,
} from '../../../measures/reliability.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import type { AnswersReport } from '../../../worker/protocol.ts';
import styles from './reject.module.css';
import { ReliabilityDiagram } from './reliability-diagram.tsx';

const words = panelText.reject.reliability;

interface ReliabilityProps {
  readonly answers: AnswersReport;
  /** [n] probabilities of the answers given. */
  readonly plain: Float32Array;
  /** The same with their logits divided by the temperature; null where they are not. */
  readonly tempered: Float32Array | null;
}

/** Whether of the answers given with 90 % nine in ten are right. */
export function Reliability({ answers, plain, tempered }: ReliabilityProps) {
  const before = useMemo(() => reliabilityBins(plain, answers), [plain, answers]);
  const after = useMemo(() => tempered && reliabilityBins(tempered, answers), [tempered, answers]);
  return (
    <section aria-label={words.title} className={styles.part}>
      <h3 className={styles.title}>{words.title}</h3>
      <dl className={styles.readings}>
        <dt>{words.expected}</dt>
        <dd>{errorSentence(expectedCalibrationError, before, after)}</dd>
        <dt>{words.maximum}</dt>
        <dd>{errorSentence(maximumCalibrationError, before, after)}</dd>
      </dl>
      <ReliabilityDiagram bins={after ?? before} canPick={after === null} />
      <Hint>
        {words.hint} {after === null ? words.hintPick : words.hintTempered}
      </Hint>
      <Hint>{words.formula}</Hint>
    </section>
  );
}

type Bins = readonly ReliabilityBin[];

function errorSentence(error: (bins: Bins) => number, before: Bins, after: Bins | null): string {
  return after === null
    ? words.error(error(before))
    : words.errorChange(error(before), error(after));
}
