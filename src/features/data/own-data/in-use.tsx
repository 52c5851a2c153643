import { chooseData, dismissNotice, useDataNotice } from '../../../store/own-data/choose-data.ts';
import { useDataInUse } from '../../../store/own-data/data-in-use.ts';
import { useOwnSets } from '../../../store/own-data/own-sets.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Note } from '../../../ui/note.tsx';
import styles from './own-data.module.css';

const words = panelText.ownData;

/** Which data is trained on, and the way back from one's own. */
export function InUse() {
  const set = useDataInUse((state) => state.set);
  return (
    <div className={styles.inUse}>
      <p role="status">
        {words.inUse}: <strong className={styles.name}>{set?.name ?? words.mnist}</strong>
        {set !== null && (
          <span className={styles.small}>
            {words.sizes(set.training, set.test, set.classNames.length)}
          </span>
        )}
      </p>
      {set !== null && <Button onPress={() => chooseData(null)}>{words.backToMnist}</Button>}
      <NotStored />
      <Fitted />
    </div>
  );
}

function NotStored() {
  const set = useDataInUse((state) => state.set);
  const isRefused = useOwnSets(({ refused }) => set !== null && refused.has(set.id));
  return set !== null && isRefused && <Note>{words.notStored(set.name)}</Note>;
}

/** What the data they chose did to the experiment. */
function Fitted() {
  const notice = useDataNotice((state) => state.notice);
  if (notice?.code !== 'fitted') return null;
  const dismiss = <Button onPress={dismissNotice}>{words.dismiss}</Button>;
  return (
    <div role="status">
      <Note actions={dismiss}>{words.fitted(notice.from, notice.to)}</Note>
    </div>
  );
}
