import type { SplitScore } from '../../../spec/evaluation.ts';
import type { LessonReport } from '../../../spec/lesson.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './teach.module.css';

const words = panelText.teach;

/** How the network did before the lesson and after it. */
export function LessonTable({ report }: { readonly report: LessonReport }) {
  const { before, after, digits, step } = report;
  const { validation } = before.evaluation;
  return (
    <table className={styles.table}>
      <caption>{words.caption(digits, step)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measured}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.change}</th>
        </tr>
      </thead>
      <tbody>
        <Row
          after={after.evaluation.test}
          before={before.evaluation.test}
          name={words.splits.test}
          testId="lesson-test"
        />
        {validation !== null && (
          <Row
            after={after.evaluation.validation ?? validation}
            before={validation}
            name={words.splits.validation}
            testId="lesson-validation"
          />
        )}
        <Row
          after={after.onKept}
          before={before.onKept}
          name={words.splits.onYou}
          testId="lesson-on-you"
        />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: (digits: number) => string;
  readonly before: SplitScore;
  readonly after: SplitScore;
  readonly testId: string;
}

function Row({ name, before, after, testId }: RowProps) {
  return (
    <tr data-testid={testId}>
      <th scope="row">{name(before.examples)}</th>
      <td>{words.accuracy(before.accuracy)}</td>
      <td data-value={after.accuracy}>{words.accuracy(after.accuracy)}</td>
      <td>{words.points(after.accuracy - before.accuracy)}</td>
    </tr>
  );
}
