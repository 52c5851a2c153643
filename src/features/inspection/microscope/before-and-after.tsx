import { nameOf } from '../../../spec/class-name.ts';
import type { MicroscopeFinding } from '../../../spec/inspection/microscope.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './before-and-after.module.css';

const words = panelText.inspectMicroscope.answer;

interface BeforeAndAfterProps {
  readonly finding: MicroscopeFinding;
  /** What the digit is. */
  readonly label: number;
}

/** The probability of each class before the step and after it, and the loss. */
export function BeforeAndAfter({ finding: { before, after }, label }: BeforeAndAfterProps) {
  const names = useClassNames();
  if (!Number.isFinite(after.loss)) return <p role="alert">{words.overflow}</p>;
  const read = (probabilities: Float64Array) =>
    nameOf(names, probabilities.indexOf(Math.max(...probabilities)));
  return (
    <section className={styles.answer}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.loss}>{words.loss(before.loss, after.loss)}</p>
      <table className={styles.table}>
        <caption>{words.caption(read(before.probabilities), read(after.probabilities))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.class}</th>
            <td />
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.after}</th>
            <th scope="col">{words.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(before.probabilities, (share, each) => (
            <ClassRow
              after={after.probabilities[each] ?? 0}
              before={share}
              isLabel={each === label}
              // biome-ignore lint/suspicious/noArrayIndexKey: classes are their places.
              key={each}
              name={nameOf(names, each)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ClassRowProps {
  readonly name: string;
  readonly isLabel: boolean;
  readonly before: number;
  readonly after: number;
}

function ClassRow({ name, isLabel, before, after }: ClassRowProps) {
  return (
    <tr data-label={isLabel || undefined}>
      <th scope="row" title={isLabel ? words.label : undefined}>
        {isLabel ? words.labelled(name) : name}
      </th>
      <td aria-hidden className={styles.bars}>
        <span className={styles.before} style={{ inlineSize: `${100 * before}%` }} />
        <span className={styles.after} style={{ inlineSize: `${100 * after}%` }} />
      </td>
      <td>{words.share(before)}</td>
      <td>{words.share(after)}</td>
      <td>{words.points(after - before)}</td>
    </tr>
  );
}
