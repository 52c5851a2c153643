import { wilsonInterval } from '../../../lib/wilson.ts';
import type { AblationFinding } from '../../../spec/inspection/ablation.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { comparedIn } from '../../../store/inspection/ablation/variants.ts';
import type { AblationChange } from '../../../text/en/inspect-ablation.ts';
import { panelText } from '../../../text/panel-text.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useSlowly } from '../use-slowly.ts';
import styles from './ablation.module.css';
import { classShares, overallShare, sum } from './class-shares.ts';
import { ShareTable } from './share-table.tsx';

const words = panelText.inspectAblation;

/** Ears need this long for a sentence. */
const SENTENCE_MS = 5_000;

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

interface SpokenProps {
  readonly finding: AblationFinding;
}

/** Tells ears what comes of other units on show at once, and of other weights from time to time. */
function Spoken({ finding }: SpokenProps) {
  return (
    <VisuallyHidden>
      <span role="status">
        <Sentence finding={finding} key={JSON.stringify(finding.variants)} />
      </span>
    </VisuallyHidden>
  );
}

function Sentence({ finding }: SpokenProps) {
  const told = useSlowly(finding, SENTENCE_MS);
  return told.variants.length === 1 ? words.whole : words.spoken(changeIn(told));
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
