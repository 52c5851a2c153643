import { backToOwnExperiment, readWithTrained } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';
import { isActive, useRun } from '../../store/run.ts';
import { hasSetAside, useSetAside } from '../../store/set-aside.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './start-trained.module.css';

const { back, fetching, kept, offer, stands, start } = text.trained;

/** Offers the network that comes trained while the one on the page is not, and the way back. */
export function StartTrained() {
  const startsTrained = useExperiment(({ spec }) => spec.startingWeights === 'trained');
  return (
    <div className={styles.place} role="status">
      {startsTrained ? <Standing /> : <Offer />}
    </div>
  );
}

function Offer() {
  const isUntrained = useRun(({ step, status }) => step === 0 && !isActive(status));
  // It was trained on MNIST, and what is said of it is of MNIST.
  const isMnist = useDataInUse(({ set }) => set === null);
  if (!isUntrained || !isMnist) return null;
  const actions = (
    <>
      <Button onPress={readWithTrained}>{start}</Button>
      <Back />
    </>
  );
  return <Note actions={actions}>{offer}</Note>;
}

/** What became of the offer. A refused file is told of where all troubles are. */
function Standing() {
  const isFetching = useRun(({ runId, failure }) => runId === null && failure === null);
  const isAtStart = useRun(({ step, failure }) => step === 0 && failure === null);
  const canGoBack = useSetAside(hasSetAside);
  const isMnist = useDataInUse(({ set }) => set === null);
  if (!isAtStart || !isMnist) return canGoBack && <Note actions={<Back />}>{kept}</Note>;
  return <Note actions={<Back />}>{isFetching ? fetching : stands}</Note>;
}

function Back() {
  const canGoBack = useSetAside(hasSetAside);
  return canGoBack && <Button onPress={backToOwnExperiment}>{back}</Button>;
}
