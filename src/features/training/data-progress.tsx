import { useData } from '../../store/data.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';
import { text } from '../../text/text.ts';
import { Progress } from '../../ui/progress.tsx';
import styles from './data-progress.module.css';

/** How much of MNIST has arrived; gone once all has. */
export function DataProgress() {
  const isDone = useData((data) => data.done || data.problem !== null);
  // A person's own data comes all at once.
  const isMnist = useDataInUse(({ set }) => set === null);
  const loaded = useData((data) => data.loadedBytes);
  const total = useData((data) => data.totalBytes);
  if (isDone || !isMnist) return null;
  const { data } = text.training;
  return (
    <div className={styles.progress}>
      <span>{total === 0 ? data.waiting : data.progress(loaded, total)}</span>
      <Progress label={data.title} share={total === 0 ? null : loaded / total} />
    </div>
  );
}
