import { useMemo } from 'react';
import { heaviestNinth } from '../../../measures/heaviest-ninth.ts';
import { className, useClassNames } from '../../../store/class-names.ts';
import { useExperiment } from '../../../store/experiment.ts';
import type { ExplainedDigit } from '../../../store/inspection/saliency/explained-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './saliency.module.css';

const words = panelText.inspectSaliency;

/** What the shares add up to, what they should, and where most of them are. */
export function Completeness({ explained }: { readonly explained: ExplainedDigit }) {
  useClassNames();
  const startsTrained = useExperiment(({ spec }) => spec.startingWeights === 'trained');
  const { finding, step } = explained;
  const { integratedSum, gradientTimesInputSum, ofPaper, ofDigit, steps } = finding;
  const name = className(finding.label);
  const gap = Math.abs(integratedSum - (ofDigit - ofPaper));
  return (
    <div className={styles.sums}>
      {finding.integrated.every((share) => share === 0) && <p>{words.nothing(name)}</p>}
      <Summary name={name} shares={finding.gradientTimesInput} title={words.gradientTimesInput} />
      <Summary name={name} shares={finding.integrated} title={words.integrated} />
      <p>
        {words.completeness(name, integratedSum, ofPaper, ofDigit)} {words.gap(gap, steps)}
      </p>
      <p>{words.product(gradientTimesInputSum)}</p>
      <p className={styles.remark}>{words.basis(step, step > 0 || startsTrained)}</p>
    </div>
  );
}

interface SummaryProps {
  readonly title: string;
  readonly name: string;
  /** [784] */
  readonly shares: Float32Array;
}

function Summary({ title, name, shares }: SummaryProps) {
  const [placeFor, placeAgainst] = useMemo(
    () => [heaviestNinth(shares), heaviestNinth(shares.map((share) => -share))],
    [shares],
  );
  return <p>{words.summary(title, name, placeFor, placeAgainst)}</p>;
}
