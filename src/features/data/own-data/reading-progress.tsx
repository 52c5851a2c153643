import { discardReading } from '../../../store/own-data/reading.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { ReadingProgress as Reached } from '../../../worker/own-data/protocol.ts';
import styles from './own-data.module.css';

const words = panelText.ownData;

interface ReadingProgressProps {
  /** Null before there is any. */
  readonly progress: Reached | null;
}

/** How far the files are read, and the way out. */
export function ReadingProgress({ progress }: ReadingProgressProps) {
  const share =
    progress === null || progress.totalBytes === 0
      ? null
      : progress.doneBytes / progress.totalBytes;
  return (
    <div className={styles.reading}>
      <div>
        <p role="status">{words.reading}</p>
        <p className={styles.small}>
          {progress !== null &&
            words.progress(progress.images, progress.doneBytes, progress.totalBytes)}
        </p>
        <Progress label={words.reading} share={share} />
      </div>
      <Button onPress={discardReading}>{words.cancel}</Button>
    </div>
  );
}
