import { useState } from 'react';
import type { KeptDigit } from '../../../store/kept/kept-digit.ts';
import { putBack, useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { text } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Note } from '../../../ui/note.tsx';
import { ChosenDigit } from './chosen-digit.tsx';
import { KeptCell } from './kept-cell.tsx';
import { neighbourOf } from './neighbour.ts';
import styles from './your-digits.module.css';

const words = text.yourDigits;

/** The newest rows; more only when they are asked for. */
const FEW = 42;

/** The kept digits, the newest first, and what can be done with the chosen one. */
export function KeptGrid() {
  const digits = useKeptDigits((state) => state.digits);
  const [chosenId, choose] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const newestFirst = digits.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, FEW);
  const chosen = digits.find(({ id }) => id === chosenId);
  const toggle = (id: string) => choose((before) => (before === id ? null : id));
  return (
    <>
      {digits.length > 0 && <Cells chosen={chosen} digits={shown} onChoose={toggle} />}
      {shown.length < digits.length && (
        <Button kind="quiet" onPress={() => setShowsAll(true)}>
          {words.showAll(digits.length)}
        </Button>
      )}
      {chosen !== undefined && (
        <ChosenDigit
          digit={chosen}
          onRemove={() => choose(neighbourOf(newestFirst, chosen)?.id ?? null)}
        />
      )}
      <RemovedNote />
    </>
  );
}

interface CellsProps {
  readonly digits: readonly KeptDigit[];
  readonly chosen: KeptDigit | undefined;
  readonly onChoose: (id: string) => void;
}

function Cells({ digits, chosen, onChoose }: CellsProps) {
  return (
    <ul aria-label={words.grid} className={styles.grid}>
      {digits.map((digit) => (
        <KeptCell
          digit={digit}
          isChosen={digit === chosen}
          key={digit.id}
          onChoose={() => onChoose(digit.id)}
        />
      ))}
    </ul>
  );
}

function RemovedNote() {
  const removed = useKeptDigits((state) => state.removed);
  const count = useKeptDigits(({ digits }) => digits.length);
  if (removed === null) return null;
  return (
    <Note actions={<Button onPress={putBack}>{words.putBack}</Button>}>
      {words.events.removed(removed.label, count)}
    </Note>
  );
}
