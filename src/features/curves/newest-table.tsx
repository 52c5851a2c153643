import { formatCount } from '../../text/format.ts';
import { panelText } from '../../text/panel-text.ts';
import styles from './newest-table.module.css';
import { useReading } from './reading-context.ts';

const words = panelText.curves;

/** The newest point of every curve, for those who do not see them. */
export function NewestTable() {
  const reading = useReading();
  const train = reading.trainLoss.at(-1);
  const evaluation = reading.evaluations.at(-1);
  const onYou = reading.onYou.at(-1);
  return (
    <table className={styles.table}>
      <caption>{words.table.caption(reading.lastStep)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.split}</th>
          <th scope="col">{words.table.step}</th>
          <th scope="col">{words.loss}</th>
          <th scope="col">{words.accuracy}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={words.splits.train} step={train?.to} loss={train?.mean} />
        <Row name={words.splits.validation} step={evaluation?.step} {...evaluation?.validation} />
        <Row name={words.splits.test} step={evaluation?.step} {...evaluation?.test} />
        {onYou !== undefined && (
          <Row name={words.splits.onYou} step={onYou.step} accuracy={onYou.correct / onYou.total} />
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly step: number | undefined;
  readonly loss?: number | undefined;
  readonly accuracy?: number | undefined;
}

function Row({ name, step, loss, accuracy }: RowProps) {
  const { none } = words.table;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{step === undefined ? none : formatCount(step)}</td>
      <td>{loss === undefined ? none : words.table.loss(loss)}</td>
      <td>{accuracy === undefined ? none : words.table.accuracy(accuracy)}</td>
    </tr>
  );
}
