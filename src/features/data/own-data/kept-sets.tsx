import { Trash2, Undo2 } from 'lucide-react';
import { chooseData, deleteSet } from '../../../store/own-data/choose-data.ts';
import { useDataInUse } from '../../../store/own-data/data-in-use.ts';
import type { KeptSet } from '../../../store/own-data/own-data-record.ts';
import { putSetBack, useOwnSets } from '../../../store/own-data/own-sets.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Note } from '../../../ui/note.tsx';
import styles from './own-data.module.css';

const words = panelText.ownData;

/** The sets that the browser keeps, each ready to be used again. */
export function KeptSets() {
  const sets = useOwnSets((state) => state.sets);
  return (
    <>
      {sets.length > 0 && (
        <ul aria-label={words.kept} className={styles.sets}>
          {sets.map((set) => (
            <KeptRow key={set.id} set={set} />
          ))}
        </ul>
      )}
      <Removed />
    </>
  );
}

function KeptRow({ set }: { readonly set: KeptSet }) {
  const isInUse = useDataInUse((state) => state.set?.id === set.id);
  const { name, training, test, classNames } = set;
  return (
    <li className={styles.set}>
      <Button isDisabled={isInUse} onPress={() => chooseData(set)}>
        {words.useKept(name)}
      </Button>
      <span className={styles.small}>{words.sizes(training, test, classNames.length)}</span>
      <IconButton
        icon={<Trash2 aria-hidden="true" />}
        label={words.deleteKept(name)}
        onPress={() => void deleteSet(set.id)}
      />
    </li>
  );
}

function Removed() {
  const removed = useOwnSets((state) => state.removed);
  const putBack = (
    <Button icon={<Undo2 aria-hidden="true" />} onPress={() => void putSetBack()}>
      {words.putBack}
    </Button>
  );
  return (
    <div className={styles.news} role="status">
      {removed !== null && <Note actions={putBack}>{words.removed(removed.name)}</Note>}
    </div>
  );
}
