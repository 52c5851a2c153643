import type { ReactNode } from 'react';
import type { Evaluation, SplitScore } from '../../spec/evaluation.ts';
import { useExperiment } from '../../store/experiment.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';
import { currentEvaluation, hasEarlierWeights, type RunState, useRun } from '../../store/run.ts';
import { formatLoss, formatPercent, NONE } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { PublishedScore } from './published-score.tsx';
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
      <DataName />
    </div>
  );
}

/** What all three are of, where that is not MNIST. */
function DataName() {
  const name = useDataInUse(({ set }) => set?.name ?? null);
  return name !== null && <p className={styles.data}>{text.dataInUse.measuredOn(name)}</p>;
}

function TrainLoss() {
  const loss = useRun((run) => run.trainLoss);
  // It is of the last weights.
  const isStale = useRun(hasEarlierWeights);
  const now = isStale ? measured.lastWeights : measured.now;
  return (
    <Score
      basis={measured.trainLoss}
      isStale={isStale}
      label={labels.trainLoss}
      shown={loss === null ? NONE : formatLoss(loss)}
      split="train"
      testId="train-loss"
      value={loss ?? ''}
      when={loss === null ? measured.never : now}
    />
  );
}

function ValidationAccuracy() {
  const evaluation = useRun(currentEvaluation);
  const score = evaluation?.validation ?? null;
  const digits = useExperiment((state) => state.spec.validationSize);
  return (
    <Accuracy
      basis={measured.validation(score?.examples ?? digits)}
      evaluation={evaluation}
      label={labels.validationAccuracy}
      score={score}
      split="validation"
    />
  );
}

function TestAccuracy() {
  const evaluation = useRun(currentEvaluation);
  const digits = useDataInUse(({ set }) => set?.test);
  return (
    <Accuracy
      basis={measured.test(evaluation?.test.examples ?? digits)}
      evaluation={evaluation}
      label={labels.testAccuracy}
      score={evaluation?.test ?? null}
      split="test"
    >
      <PublishedScore />
    </Accuracy>
  );
}

interface AccuracyProps {
  readonly label: string;
  readonly split: 'validation' | 'test';
  readonly basis: string;
  readonly evaluation: Evaluation | null;
  readonly score: SplitScore | null;
  readonly children?: ReactNode;
}

function Accuracy({ label, split, basis, evaluation, score, children }: AccuracyProps) {
  const isStale = useRun((run) => evaluation !== null && evaluation.step !== stepOfWeights(run));
  const isPast = useRun((run) => evaluation?.step !== run.step);
  const when = evaluation === null || score === null ? measured.never : whenOf(evaluation, isPast);
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
    >
      {children}
    </Score>
  );
}

/** The step that gave the network its weights. */
const stepOfWeights = ({ step, best, isBestRestored }: RunState) =>
  isBestRestored ? best?.step : step;

function whenOf({ epoch, step }: Evaluation, isPast: boolean): string {
  return isPast ? measured.at(epoch, step) : measured.now;
}
