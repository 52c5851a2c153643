import { ListOrdered, Shuffle } from 'lucide-react';
import { fileOf } from '../../../spec/selection.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { openDigit } from '../../../store/open-digit.ts';
import { narrowSelection, useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { GoToField } from '../../../ui/go-to-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import styles from './browser.module.css';
import type { ChosenDigits } from './use-split-digits.ts';

const words = panelText.dataPanel;

interface BrowserToolsProps {
  readonly digits: ChosenDigits;
  readonly isShuffled: boolean;
  readonly onShuffle: () => void;
  readonly onOrder: () => void;
}

/** Which digits are shown, and in which order. */
export function BrowserTools({ digits, isShuffled, onShuffle, onOrder }: BrowserToolsProps) {
  return (
    <div className={styles.tools}>
      <ClassField counts={digits.counts} />
      <NumberField digits={digits} />
      <div className={styles.order}>
        <Button hint={words.shuffleHint} icon={<Shuffle aria-hidden />} onPress={onShuffle}>
          {words.shuffle}
        </Button>
        {isShuffled && (
          <Button icon={<ListOrdered aria-hidden />} onPress={onOrder}>
            {words.inOrder}
          </Button>
        )}
      </div>
    </div>
  );
}

const ALL = 'all';

function ClassField({ counts }: Pick<ChosenDigits, 'counts'>) {
  const names = useClassNames();
  const label = useSelection((selection) => selection.label);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const classes = names.map((name, each) => ({
    value: String(each),
    label: words.oneClass(name, counts[each] ?? 0),
  }));
  return (
    <SelectField
      choices={[{ value: ALL, label: words.everyClass(all) }, ...classes]}
      label={words.class}
      onChoose={(value) => narrowSelection({ label: value === ALL ? null : Number(value) })}
      value={label === null ? ALL : String(label)}
    />
  );
}

function NumberField({ digits: { split, range } }: Pick<BrowserToolsProps, 'digits'>) {
  const last = range.to - 1;
  return (
    <GoToField
      action={words.open}
      complain={(given) => words.numberComplaint(given, split, range.from, last)}
      integer
      label={words.number}
      maximum={last}
      minimum={range.from}
      onGo={(index) => openDigit({ file: fileOf(split), index })}
    />
  );
}
