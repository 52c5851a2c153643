import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import type { ImportProblem } from '../../../spec/import-problem.ts';
import { importKept, useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { text } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { eventSentence } from './event-sentence.ts';
import { drawingsFile, mnistFiles, type OfferedFile } from './files/files-of.ts';
import { readFiles } from './files/read-files.ts';
import { saveFiles } from './files/save-files.ts';
import styles from './your-digits.module.css';

const words = text.yourDigits;

/** Takes kept digits out of the browser and brings them in. */
export function FileButtons() {
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const imported = useKeptDigits(({ event }) => (event?.code === 'imported' ? event : null));
  const take = async (files: readonly File[]) => {
    const read = await readFiles(files);
    setProblem(read.ok ? importKept(read.value) : read.problem);
  };
  return (
    <div>
      <div className={styles.row}>
        <ExportButton filesOf={(digits) => [drawingsFile(digits)]} hint={words.exportDrawingsHint}>
          {words.exportDrawings}
        </ExportButton>
        <ExportButton filesOf={mnistFiles} hint={words.exportMnistHint}>
          {words.exportMnist}
        </ExportButton>
        <FileButton
          hint={words.importHint}
          icon={<Upload aria-hidden="true" />}
          inputLabel={words.importInput}
          onChoose={(files) => void take(files)}
        >
          {words.import}
        </FileButton>
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {words.problem(problem)}
        </p>
      )}
      {problem === null && imported !== null && <p aria-hidden="true">{eventSentence(imported)}</p>}
    </div>
  );
}

interface ExportButtonProps {
  readonly children: string;
  readonly hint: string;
  readonly filesOf: (digits: ReturnType<typeof keptNow>) => readonly OfferedFile[];
}

function ExportButton({ children, hint, filesOf }: ExportButtonProps) {
  const isEmpty = useKeptDigits(({ digits }) => digits.length === 0);
  return (
    <Button
      hint={hint}
      icon={<Download aria-hidden="true" />}
      isDisabled={isEmpty}
      onPress={() => saveFiles(filesOf(keptNow()))}
    >
      {children}
    </Button>
  );
}

const keptNow = () => useKeptDigits.getState().digits;
