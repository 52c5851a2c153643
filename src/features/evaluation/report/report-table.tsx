import type {
  ClassificationReport,
  ClassScores,
  ReportScores,
} from '../../../measures/classification-report.ts';
import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { isPicked, togglePick } from '../pick.ts';
import styles from './report.module.css';

const words = panelText.evaluation.report;

const SCORES = ['precision', 'recall', 'f1'] as const;
const COLUMNS = [...SCORES, 'support'] as const;

interface ReportTableProps {
  readonly report: ClassificationReport;
  /** What it is of. */
  readonly basis: string;
}

/** The report row by row as scikit-learn prints it; a class picks its digits. */
export function ReportTable({ report, basis }: ReportTableProps) {
  const { classes, accuracy, interval, macro, weighted } = report;
  return (
    <table className={styles.table}>
      <caption>{basis}</caption>
      <thead>
        <tr>
          <th scope="col">{words.class}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" title={words.meanings[column]}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.map((scores) => (
          <ClassRow key={scores.label} scores={scores} />
        ))}
      </tbody>
      <tbody className={styles.means}>
        <tr>
          <th scope="row">{words.accuracy}</th>
          <td colSpan={SCORES.length} title={words.intervalHint}>
            {words.accuracyWithin(accuracy, interval.low, interval.high)}
          </td>
          <td>{words.support(macro.support)}</td>
        </tr>
        <MeanRow name={words.macro} scores={macro} />
        <MeanRow name={words.weighted} scores={weighted} />
      </tbody>
    </table>
  );
}

function ClassRow({ scores }: { readonly scores: ClassScores }) {
  const pick = { label: scores.label, prediction: null };
  const isPressed = useSelection((selection) => isPicked(selection, pick));
  const name = nameOf(useClassNames(), scores.label);
  return (
    <tr className={styles.class} data-picked={isPressed || undefined}>
      <th scope="row">
        <button
          aria-label={words.pick(name)}
          aria-pressed={isPressed}
          className={styles.pick}
          onClick={() => togglePick(pick)}
          type="button"
        >
          {name}
        </button>
      </th>
      <Cells scores={scores} />
    </tr>
  );
}

function MeanRow({ name, scores }: { readonly name: string; readonly scores: ReportScores }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <Cells scores={scores} />
    </tr>
  );
}

function Cells({ scores }: { readonly scores: ReportScores }) {
  return (
    <>
      {SCORES.map((score) => (
        <td key={score}>{words.score(scores[score])}</td>
      ))}
      <td>{words.support(scores.support)}</td>
    </>
  );
}
