import { gapOf, type ReliabilityBin } from '../../../measures/reliability.ts';
import { select, useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import type { RovingHandlers } from '../../../ui/use-roving-list.ts';
import styles from './reject.module.css';

const words = panelText.reject.reliability;

interface BinButtonProps extends RovingHandlers {
  readonly bin: ReliabilityBin;
  readonly canPick: boolean;
  /** In the diagram. */
  readonly place: number;
  readonly isTabStop: boolean;
}

/** A bin of confidence; pressed, it picks its digits or lets them go again. */
export function BinButton(props: BinButtonProps) {
  const { bin, canPick, place, isTabStop, onFocus, onKeyDown } = props;
  const { range, count, accuracy, confidence } = bin;
  // Divided bins hold other digits than those that a range of confidence picks.
  const isPicked = useSelection(
    (selection) =>
      canPick && selection.confidence?.from === range.from && selection.confidence.to === range.to,
  );
  const pick = () => select(isPicked ? {} : { confidence: range });
  return (
    <button
      aria-disabled={!canPick || undefined}
      aria-label={words.bin(range, count, accuracy, confidence)}
      aria-pressed={isPicked}
      className={styles.bin}
      data-place={place}
      onClick={canPick ? pick : undefined}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      tabIndex={isTabStop ? 0 : -1}
      type="button"
    >
      <span className={styles.column}>{count > 0 && <Bar bin={bin} />}</span>
      <span className={styles.count}>{words.count(count)}</span>
    </button>
  );
}

function Bar({ bin }: { readonly bin: ReliabilityBin }) {
  const { accuracy, confidence } = bin;
  const gapFoot = Math.min(accuracy, confidence);
  return (
    <>
      <span className={styles.right} style={{ blockSize: `${100 * accuracy}%` }} />
      <span
        className={styles.gap}
        style={{ insetBlockEnd: `${100 * gapFoot}%`, blockSize: `${100 * gapOf(bin)}%` }}
      />
      <span className={styles.sure} style={{ insetBlockEnd: `${100 * confidence}%` }} />
    </>
  );
}
