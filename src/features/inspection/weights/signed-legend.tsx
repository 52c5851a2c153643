import type { WeightRange } from '../../../spec/inspection/weight-range.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './signed-legend.module.css';

const { exact, legend } = panelText.inspectWeights;

interface SignedLegendProps {
  /** What is drawn in full colour. */
  readonly full: number;
  readonly range: WeightRange;
  readonly step: number;
  /** What else there is to say of it. */
  readonly remark?: string;
}

/** Which colour is which weight, and of which moment they are. */
export function SignedLegend({ full, range, step, remark }: SignedLegendProps) {
  return (
    <div className={styles.legend}>
      <span>{exact(-full)}</span>
      <span aria-hidden className={styles.scale} />
      <span>{exact(full)}</span>
      <span className={styles.range}>
        {legend(range.smallest, range.largest, step)} {remark}
      </span>
    </div>
  );
}
