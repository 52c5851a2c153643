import { USUAL_RATIOS } from '../../../measures/doctor/update-ratio.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './health.module.css';
import { type LogAxis, logPlace } from './log-axis.ts';

const words = panelText.inspectHealth.readings;

/** From a millionth to all of it. */
const AXIS: LogAxis = { lowest: -6, highest: 0 };

const percent = (share: number) => `${100 * share}%`;

interface RatioScaleProps {
  /** Null where the weights are all 0. */
  readonly ratio: number | null;
}

/** Where an update-to-weight ratio lies, with the usual range as a band. */
export function RatioScale({ ratio }: RatioScaleProps) {
  const low = logPlace(AXIS, USUAL_RATIOS.lowest);
  const high = logPlace(AXIS, USUAL_RATIOS.highest);
  return (
    <span aria-label={words.scale(ratio)} className={styles.scale} role="img">
      <span
        className={styles.usual}
        style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
      />
      {ratio !== null && (
        <span
          className={styles.mark}
          style={{ insetInlineStart: percent(logPlace(AXIS, ratio)) }}
        />
      )}
    </span>
  );
}

/** In a word, as the scale says by its place. */
export function ratioStanding(ratio: number): string {
  const { low, usual, high } = words.outside;
  if (ratio < USUAL_RATIOS.lowest) return low;
  return ratio > USUAL_RATIOS.highest ? high : usual;
}
