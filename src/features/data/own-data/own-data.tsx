import { useEffect } from 'react';
import { openOwnSets } from '../../../store/own-data/own-sets.ts';
import { useReadingFiles } from '../../../store/own-data/reading.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { FileChooser } from './file-chooser.tsx';
import { InUse } from './in-use.tsx';
import { KeptSets } from './kept-sets.tsx';
import styles from './own-data.module.css';
import { Preview } from './preview.tsx';
import { ReadingProgress } from './reading-progress.tsx';

const words = panelText.ownData;

/** A person's own images: read, looked at, used in the place of MNIST's, and kept. */
export function OwnData() {
  useEffect(() => void openOwnSets(), []);
  return (
    <section aria-label={words.title} className={styles.panel}>
      <InUse />
      <KeptSets />
      <FileChooser />
      <WhatWasChosen />
      <Hint>{words.introduction}</Hint>
    </section>
  );
}

/** What has become of the files that were chosen last. */
function WhatWasChosen() {
  const reading = useReadingFiles((state) => state.reading);
  switch (reading.phase) {
    case 'none':
      return null;
    case 'reading':
      return <ReadingProgress progress={reading.progress} />;
    case 'refused':
      return (
        <p className={styles.problem} role="alert">
          {words.problem(reading.problem)}
        </p>
      );
    case 'read':
      return <Preview {...reading} />;
  }
}
