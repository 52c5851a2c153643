import { GraduationCap } from 'lucide-react';
import { type LessonFailure, MOST_TAUGHT } from '../../../spec/lesson.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { useKeptDigits } from '../../../store/kept/kept-digits.ts';
import {
  canUndoLesson,
  initialLesson,
  lessonObstacle,
  teach,
  undoLesson,
  useLesson,
} from '../../../store/lesson.ts';
import { useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { LessonTable } from './lesson-table.tsx';
import styles from './teach.module.css';

const words = panelText.teach;

/** Teaches the network the digits that a person kept, and says what came of it. */
export function Teach() {
  const lesson = useLesson();
  const runId = useRun((run) => run.runId);
  // What was taught to one network says nothing of the next.
  const step = useRun((run) => run.step);
  const { report, problem, undoneAt } = lesson.runId === runId ? lesson : initialLesson;
  return (
    <div aria-busy={lesson.isTeaching} className={styles.teach}>
      <TeachButton />
      <div className={styles.said} role="status">
        {lesson.isTeaching && <p>{words.teaching}</p>}
        {problem !== null && <p>{words.problems[problem]}</p>}
        {undoneAt === step && <p>{words.undone}</p>}
        {report !== null && !lesson.isTeaching && <p>{doneSentence(report.after.onKept)}</p>}
      </div>
      {report !== null && (
        <>
          <LessonTable report={report} />
          <Hint>{words.learnt}</Hint>
          <UndoButton />
        </>
      )}
    </div>
  );
}

function TeachButton() {
  const obstacle = useObstacle();
  const isTeaching = useLesson((lesson) => lesson.isTeaching);
  const kept = useKeptDigits(({ digits }) => digits.length);
  const most = kept > MOST_TAUGHT ? ` ${words.newest(MOST_TAUGHT)}` : '';
  return (
    <Button
      className={styles.button}
      hint={obstacle === null ? `${words.hint}${most}` : words.problems[obstacle]}
      icon={<GraduationCap />}
      isDisabled={isTeaching || obstacle !== null}
      onPress={() => void teach()}
    >
      {words.start(Math.min(kept, MOST_TAUGHT))}
    </Button>
  );
}

function UndoButton() {
  const lesson = useLesson();
  const canUndo = useRun((run) => canUndoLesson(lesson, run));
  return (
    <Button
      className={styles.button}
      hint={canUndo ? words.undoHint : words.problems.goneOn}
      isDisabled={!canUndo}
      onPress={() => void undoLesson()}
    >
      {words.undo}
    </Button>
  );
}

/** Why nothing can be taught now. */
function useObstacle(): LessonFailure | null {
  const spec = useExperiment((experiment) => experiment.spec);
  const digits = useKeptDigits((kept) => kept.digits);
  return useRun((run) => lessonObstacle(run, spec, digits));
}

const doneSentence = ({ accuracy, examples }: { accuracy: number; examples: number }) =>
  words.done(Math.round(accuracy * examples), examples);
