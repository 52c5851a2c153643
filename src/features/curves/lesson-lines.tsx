import { type LessonMark, useLesson } from '../../store/lesson.ts';
import { useRun } from '../../store/run.ts';
import { panelText } from '../../text/panel-text.ts';
import { MarkLine } from './mark-line.tsx';
import type { Plot } from './plot.tsx';

interface LessonLinesProps {
  readonly plot: Plot;
  readonly areLabelled?: boolean;
}

/** Below those of live changes. */
const LANE = 4;

/** A line at every lesson of the run. */
export function LessonLines({ plot, areLabelled = false }: LessonLinesProps) {
  const { runId, marks } = useLesson();
  const isOfRun = useRun((run) => run.runId === runId);
  if (!isOfRun) return null;
  return newestOfSteps(marks).map(({ step, digits }, index) => (
    <MarkLine
      key={step}
      label={areLabelled ? panelText.teach.mark(digits) : null}
      lane={LANE + (index % 2)}
      plot={plot}
      step={step}
    />
  ));
}

/** Several lessons at one step are one line. */
function newestOfSteps(marks: readonly LessonMark[]): LessonMark[] {
  return marks.filter(({ step }, index) => marks[index + 1]?.step !== step);
}
