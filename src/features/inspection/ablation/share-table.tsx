import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { NONE } from '../../../text/format.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { SignedBar } from '../signed-bar.tsx';
import styles from './ablation.module.css';
import type { ClassShare } from './class-shares.ts';

const words = panelText.inspectAblation.table;

/** A whole bar is a point at least: differences of a single digit stay small. */
const SMALLEST_SCALE = 0.01;

interface ShareTableProps {
  readonly shares: readonly ClassShare[];
  readonly all: Omit<ClassShare, 'label'>;
  /** Whether no unit is off: there is no share without any then. */
  readonly isWhole: boolean;
}

/** What becomes of each class without the units, and of all. */
export function ShareTable({ shares, all, isWhole }: ShareTableProps) {
  const names = useClassNames();
  const changes = shares.map(({ before, after }) => Math.abs(after - before));
  const largest = Math.max(SMALLEST_SCALE, ...changes);
  return (
    <>
      <table aria-label={words.title} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.interval}</th>
            <th colSpan={2} scope="col">
              {words.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <ShareRow
              isWhole={isWhole}
              key={share.label}
              largest={largest}
              name={nameOf(names, share.label)}
              share={share}
            />
          ))}
          <ShareRow isWhole={isWhole} largest={largest} name={words.all} share={all} />
        </tbody>
      </table>
      <Hint>{words.hint}</Hint>
    </>
  );
}

interface ShareRowProps extends Pick<ShareTableProps, 'isWhole'> {
  readonly name: string;
  readonly share: Omit<ClassShare, 'label'>;
  /** The difference that a whole bar stands for. */
  readonly largest: number;
}

function ShareRow({ name, share, largest, isWhole }: ShareRowProps) {
  const { before, after, interval } = share;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{isWhole ? NONE : words.share(after)}</td>
      <td>{words.share(before)}</td>
      <td className={styles.interval}>{words.range(interval.low, interval.high)}</td>
      <td>{isWhole ? NONE : words.points(after - before)}</td>
      <td className={styles.bar}>
        <SignedBar largest={largest} value={after - before} />
      </td>
    </tr>
  );
}
