import { Dices, RotateCcw, SkipForward, StepForward } from 'lucide-react';
import { newSeed } from '../../store/actions.ts';
import { isActive, isOver, useRun } from '../../store/run.ts';
import { epoch, reset, step } from '../../store/training.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { MainButton } from './main-button.tsx';
import styles from './transport.module.css';

export function Transport() {
  const { hints } = text.training;
  return (
    <section aria-label={text.training.transport} className={styles.transport}>
      <MainButton />
      <AdvanceButtons />
      <Button hint={hints.reset} icon={<RotateCcw />} onPress={reset}>
        {text.training.reset}
      </Button>
      <Button hint={hints.newSeed} icon={<Dices />} onPress={newSeed}>
        {text.training.newSeed}
      </Button>
    </section>
  );
}

/** One batch or one epoch at a time, from a run at rest. */
function AdvanceButtons() {
  const isBusy = useRun((run) => isActive(run.status));
  const isDone = useRun((run) => isOver(run.status));
  const { hints } = text.training;
  const obstacle = isBusy ? hints.paused : isDone ? hints.over : null;
  return (
    <>
      <Button
        hint={obstacle ?? hints.step}
        icon={<StepForward />}
        isDisabled={obstacle !== null}
        onPress={step}
      >
        {text.training.step}
      </Button>
      <Button
        hint={obstacle ?? hints.epoch}
        icon={<SkipForward />}
        isDisabled={obstacle !== null}
        onPress={epoch}
      >
        {text.training.epoch}
      </Button>
    </>
  );
}
