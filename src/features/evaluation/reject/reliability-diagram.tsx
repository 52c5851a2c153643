import type { ReliabilityBin } from '../../../measures/reliability.ts';
import { panelText } from '../../../text/panel-text.ts';
import { useRovingList } from '../../../ui/use-roving-list.ts';
import { BinButton } from './bin-button.tsx';
import styles from './reject.module.css';

const words = panelText.reject.reliability;

interface ReliabilityDiagramProps {
  readonly bins: readonly ReliabilityBin[];
  /** Whether a bin picks its digits. */
  readonly canPick: boolean;
}

/** A bar for each bin: how often its answers are right, and how far that is from how sure they are. */
export function ReliabilityDiagram({ bins, canPick }: ReliabilityDiagramProps) {
  const { list, current, handlers } = useRovingList(bins.length);
  return (
    <div className={styles.chart}>
      <p aria-hidden className={styles.axis}>
        <span>{words.vertical(0, 1)}</span>
      </p>
      <div className={styles.bins}>
        <Diagonal />
        <ul aria-label={words.bins} className={styles.columns} ref={list}>
          {bins.map((bin, place) => (
            <li key={bin.range.from}>
              <BinButton
                {...handlers}
                bin={bin}
                canPick={canPick}
                isTabStop={place === current}
                place={place}
              />
            </li>
          ))}
        </ul>
      </div>
      <p aria-hidden className={styles.axis}>
        <span>{words.percent(0)}</span>
        <span>{words.horizontal}</span>
        <span>{words.percent(1)}</span>
      </p>
    </div>
  );
}

/** Where a bar would end that is as high as its answers are sure. */
function Diagonal() {
  return (
    <svg aria-hidden className={styles.diagonal} preserveAspectRatio="none" viewBox="0 0 100 100">
      <line x1={0} x2={100} y1={100} y2={0} />
    </svg>
  );
}
