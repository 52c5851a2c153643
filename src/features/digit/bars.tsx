import { useClassNames } from '../../store/class-names.ts';
import { panelText } from '../../text/panel-text.ts';
import styles from './bars.module.css';
import { sharesShown } from './shares-shown.ts';

const words = panelText.digit;

interface BarsProps {
  /** [10] probabilities; null while there are none. */
  readonly shares: Float32Array | null;
  readonly label: number;
  readonly answer: number | null;
}

/** A bar for each class, with marks for what the digit is and what it is read as. */
export function Bars({ shares, label, answer }: BarsProps) {
  const names = useClassNames();
  const answered = answer !== null && answer >= names.length ? 'others' : answer;
  return (
    <ol aria-label={words.probabilities} className={styles.bars}>
      {sharesShown(shares, names.length, answer).map(({ label: each, share }) => (
        <li
          className={styles.bar}
          data-answer={each === answered || undefined}
          data-label={each === label || undefined}
          key={each}
        >
          <span className={styles.name}>{each === 'others' ? words.others : names[each]}</span>
          <span className={styles.track}>
            <span className={styles.fill} style={{ inlineSize: `${100 * (share ?? 0)}%` }} />
          </span>
          <span className={styles.percent}>
            {share === null ? words.nothing : words.share(share)}
          </span>
        </li>
      ))}
    </ol>
  );
}
