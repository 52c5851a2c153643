import { MOST_KEPT_DIGITS } from '../../../spec/kept-digits.ts';
import { isFull, useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { useKeptShelf } from '../../../store/kept/kept-shelf.ts';
import { turnLabelKeys, useLabelKeysChoice } from '../../../store/kept/label-keys.ts';
import { text } from '../../../text/text.ts';
import { CheckField } from '../../../ui/check-field.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { Note } from '../../../ui/note.tsx';
import { FileButtons } from './file-buttons.tsx';
import { Guide } from './guide.tsx';
import { KeepButtons } from './keep-buttons.tsx';
import { KeptGrid } from './kept-grid.tsx';
import { OnYou } from './on-you.tsx';
import styles from './your-digits.module.css';

const words = text.yourDigits;

/** The drawings that a person keeps as a test set of their own, and how the network reads them. */
export function YourDigits() {
  return (
    <section aria-label={words.title} className={styles.panel}>
      <StorageNote />
      <Guide />
      <KeepButtons />
      <KeysField />
      <OnYou />
      <KeptGrid />
      <FullNote />
      <FileButtons />
      <Hint>{words.introduction}</Hint>
    </section>
  );
}

function StorageNote() {
  const isRefused = useKeptShelf(({ state }) => state === 'refused');
  return isRefused && <Note>{words.notStored}</Note>;
}

function FullNote() {
  return useKeptDigits(isFull) && <Note>{words.full(MOST_KEPT_DIGITS)}</Note>;
}

function KeysField() {
  const areOn = useLabelKeysChoice((choice) => choice.areOn);
  return (
    <CheckField
      hint={words.keysHint}
      isChecked={areOn}
      label={words.keys}
      onChange={turnLabelKeys}
    />
  );
}
