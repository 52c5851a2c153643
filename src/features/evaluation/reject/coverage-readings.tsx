import { wilsonInterval } from '../../../lib/wilson.ts';
import type { Coverage } from '../../../measures/coverage.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './reject.module.css';

const words = panelText.reject.threshold;

interface CoverageReadingsProps {
  /** Nothing left out. */
  readonly all: Coverage;
  readonly now: Coverage;
}

/** What a threshold leaves, in numbers. */
export function CoverageReadings({ all, now }: CoverageReadingsProps) {
  const refused = all.answered - now.answered;
  const refusedWrong = refused - (all.right - now.right);
  return (
    <dl className={styles.readings}>
      <dt>{words.coverage}</dt>
      <dd>{words.answered(now.answered, all.answered)}</dd>
      <dt>{words.leftOut}</dt>
      <dd>{words.refused(refused, refusedWrong)}</dd>
      <dt>{words.accuracy}</dt>
      <dd>{accuracySentence(now)}</dd>
    </dl>
  );
}

function accuracySentence({ answered, right }: Coverage): string {
  if (answered === 0) return words.nothing;
  const share = right / answered;
  const { low, high } = wilsonInterval(share, answered);
  return words.share(share, low, high);
}
