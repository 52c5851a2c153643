import { useExperiment } from '../../store/experiment.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';
import { useRun } from '../../store/run.ts';
import { text } from '../../text/text.ts';
import { publishedComparison } from './published-comparison.ts';
import styles from './score.module.css';

/** Beside the test accuracy of a published recipe, which is of MNIST. */
export function PublishedScore() {
  const isFinished = useRun((run) => run.status === 'finished');
  const isMnist = useDataInUse(({ set }) => set === null);
  return isFinished && isMnist && <Comparison />;
}

/** A finished run changes seldom: it may be read as a whole. */
function Comparison() {
  const recipe = useExperiment((state) => state.recipe);
  const run = useRun();
  const comparison = publishedComparison(recipe, run);
  if (comparison === null) return null;
  const { publication, ours } = comparison;
  const { publishedScore, comparedScore, ourInterval, intervalHint } = text.recipes;
  const say = recipe === 'best' ? comparedScore : publishedScore;
  return (
    <>
      <span className={styles.basis} data-testid="published" data-value={publication.accuracy}>
        {say(publication)}
      </span>
      <span className={styles.basis} title={intervalHint}>
        {ourInterval(ours.low, ours.high)}
      </span>
    </>
  );
}
