import { FolderOpen, Upload } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { readFiles } from '../../../store/own-data/reading.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { chosenFiles, droppedFiles } from './chosen-files.ts';
import styles from './own-data.module.css';

const words = panelText.ownData;

/** Where files and folders are dropped, and the buttons that choose them. */
export function FileChooser() {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    // The pad takes whatever is dropped elsewhere on the page.
    event.stopPropagation();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => readFiles(files));
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // Dropping is a shortcut: the buttons inside do the same for those who use keys.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragLeave={() => setOver(false)}
      onDragOver={over}
      onDrop={drop}
    >
      <p className={styles.dropTitle}>{words.drop}</p>
      <div className={styles.row}>
        <FileButton
          icon={<Upload aria-hidden="true" />}
          inputLabel={words.filesInput}
          onChoose={(files) => void readFiles(chosenFiles(files))}
        >
          {words.chooseFiles}
        </FileButton>
        <FolderButton />
      </div>
      <Hint>{words.formats}</Hint>
    </div>
  );
}

function FolderButton() {
  const input = useRef<HTMLInputElement>(null);
  const prepare = (element: HTMLInputElement | null) => {
    input.current = element;
    if (element !== null) element.webkitdirectory = true;
  };
  return (
    <>
      <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => input.current?.click()}>
        {words.chooseFolder}
      </Button>
      <input
        aria-label={words.folderInput}
        hidden
        multiple
        onChange={({ target }) => {
          const files = chosenFiles(target.files ?? []);
          // Else the same folder could not be chosen a second time.
          target.value = '';
          void readFiles(files);
        }}
        ref={prepare}
        type="file"
      />
    </>
  );
}
