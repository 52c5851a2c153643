import { useState } from 'react';
import { wilsonInterval } from '../../../lib/wilson.ts';
import type { AblationFinding } from '../../../spec/inspection/ablation.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { areSameVariants, comparedIn } from '../../../store/inspection/ablation/variants.ts';
import type { AblationChange } from '../../../text/en/inspect-ablation.ts';
import { panelText } from '../../../text/panel-text.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './ablation.module.css';
import { classShares, overallShare, sum } from './class-shares.ts';
import { ShareTable } from './share-table.tsx';

const words = panelText.inspectAblation;

/** The accuracy with and without the units on show, of all digits and of each class. */
export function Comparison({ measured }: { readonly measured: Inspected<'ablation'> }) {
  const { finding, step } = measured;
  const { counts, split } = finding;
  const { before, after } = comparedIn(finding);
  const change = changeIn(finding);
  const { low, high } = wilsonInterval(change.accuracy, change.digits);
  const isWhole = change.units.length === 0;
  return (
    <section className={styles.comparison}>
      <h3 className={styles.title}>{isWhole ? words.whole : words.without(change)}</h3>
      <p className={styles.outcome}>
        <strong>{words.accuracy(change.accuracy, low, high)}</strong>
        <span>{isWhole ? words.touchOne : words.outcome(change)}</span>
      </p>
      <p className={styles.basis}>
        {words.basis(change.digits, split, step)} {words.lookingOnly}
      </p>
      <ShareTable
        all={overallShare(counts, before.right, after.right)}
        isWhole={isWhole}
        shares={classShares(counts, before.right, after.right)}
      />
      <Spoken finding={finding} />
    </section>
  );
}

/** Tells ears what comes of the units on show when they are others, and not each time the weights are. */
function Spoken({ finding }: { readonly finding: AblationFinding }) {
  const [told, setTold] = useState({ variants: finding.variants, words: '' });
  if (!areSameVariants(told.variants, finding.variants)) {
    const isWhole = finding.variants.length === 1;
    const said = isWhole ? words.whole : words.spoken(changeIn(finding));
    setTold({ variants: finding.variants, words: said });
  }
  return (
    <VisuallyHidden>
      <span role="status">{told.words}</span>
    </VisuallyHidden>
  );
}

function changeIn(finding: AblationFinding): AblationChange {
  const { before, after } = comparedIn(finding);
  const digits = sum(finding.counts);
  return {
    units: after.units,
    unitsBefore: finding.variants.length > 1 ? before.units : [],
    accuracy: sum(after.right) / digits,
    accuracyBefore: sum(before.right) / digits,
    split: finding.split,
    digits,
  };
}
