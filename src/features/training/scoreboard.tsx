import type { Evaluation, SplitScore } from '../../spec/evaluation.ts';
import { useExperiment } from '../../store/experiment.ts';
import { useRun } from '../../store/run.ts';
import { formatLoss, formatPercent, NONE } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Score } from './score.tsx';
import styles from './scoreboard.module.css';

const { labels, measured } = text.training;

/** The three numbers of a run, each saying what it was measured on and when. */
export function Scoreboard() {
  return (
    <div className={styles.scoreboard}>
      <TrainLoss />
      <ValidationAccuracy />
      <TestAccuracy />
    </div>
  );
}

function TrainLoss() {
  const loss = useRun((run) => run.trainLoss);
  return (
    <Score
      basis={measured.trainLoss}
      isStale={false}
      label={labels.trainLoss}
      shown={loss === null ? NONE : formatLoss(loss)}
      split="train"
      testId="train-loss"
      value={loss ?? ''}
      when={loss === null ? measured.never : measured.now}
    />
  );
}

function ValidationAccuracy() {
  const evaluation = useRun((run) => run.evaluation);
  const score = evaluation?.validation ?? null;
  const digits = useExperiment((state) => state.spec.validationSize);
  return (
    <Accuracy
      basis={measured.validation(digits)}
      evaluation={evaluation}
      label={labels.validationAccuracy}
      score={score}
      split="validation"
    />
  );
}

function TestAccuracy() {
  const evaluation = useRun((run) => run.evaluation);
  return (
    <Accuracy
      basis={measured.test}
      evaluation={evaluation}
      label={labels.testAccuracy}
      score={evaluation?.test ?? null}
      split="test"
    />
  );
}

interface AccuracyProps {
  readonly label: string;
  readonly split: 'validation' | 'test';
  readonly basis: string;
  readonly evaluation: Evaluation | null;
  readonly score: SplitScore | null;
}

function Accuracy({ label, split, basis, evaluation, score }: AccuracyProps) {
  const isStale = useRun((run) => evaluation !== null && evaluation.step !== run.step);
  const when = evaluation === null || score === null ? measured.never : whenOf(evaluation, isStale);
  return (
    <Score
      basis={basis}
      isStale={isStale}
      label={label}
      shown={score === null ? NONE : formatPercent(score.accuracy)}
      split={split}
      testId={`${split}-accuracy`}
      value={score?.accuracy ?? ''}
      when={when}
    />
  );
}

function whenOf({ epoch, step }: Evaluation, isStale: boolean): string {
  return isStale ? measured.at(epoch, step) : measured.now;
}
