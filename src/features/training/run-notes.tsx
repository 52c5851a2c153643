import { canRestoreBest, restoreBest } from '../../store/best.ts';
import { useExperiment } from '../../store/experiment.ts';
import { useRateTest } from '../../store/rate-test.ts';
import { hasEarlierWeights, useRun } from '../../store/run.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './run-notes.module.css';

/** What the run did by itself, and its best weights. */
export function RunNotes() {
  return (
    <div className={styles.notes}>
      <div className={styles.said} role="status">
        <PauseNote />
        <StopNote />
        <RestoredNote />
      </div>
      <BestNote />
    </div>
  );
}

function PauseNote() {
  const reason = useRun((run) => (run.status === 'paused' ? run.pauseReason : null));
  return reason !== null && <p>{text.pauses.paused(reason)}</p>;
}

function StopNote() {
  const epoch = useRun((run) => (run.isStoppedEarly ? run.epoch : null));
  const patience = useExperiment((state) => state.spec.patience);
  return epoch !== null && <p>{text.best.stoppedEarly(epoch, patience)}</p>;
}

function RestoredNote() {
  const best = useRun((run) => (hasEarlierWeights(run) ? run.best : null));
  if (!best?.validation) return null;
  return <p>{text.best.restored(best.step, best.validation.accuracy)}</p>;
}

function BestNote() {
  const best = useRun((run) => run.best);
  const canRestore = useRun(canRestoreBest);
  const isRestored = useRun(hasEarlierWeights);
  // A test has the weights of the network in hand.
  const isTesting = useRateTest((test) => test.isTesting);
  const hasValidation = useExperiment((state) => state.spec.validationSize > 0);
  if (isRestored || !hasValidation) return null;
  return (
    <div className={styles.best}>
      <span>
        {best?.validation
          ? text.best.standing(best.validation.accuracy, best.step)
          : text.best.unknown}
      </span>
      {canRestore && (
        <Button hint={text.best.restoreHint} isDisabled={isTesting} onPress={restoreBest}>
          {text.best.restore}
        </Button>
      )}
    </div>
  );
}
