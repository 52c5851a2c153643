import { useEffect, useMemo } from 'react';
import { className } from '../../../store/class-names.ts';
import { startCurrentBatch, useCurrentBatch } from '../../../store/current-batch.ts';
import { openDigit } from '../../../store/open-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import type { CurrentBatch } from '../../../worker/protocol.ts';
import { DigitList, type ListedDigit } from '../digit-list.tsx';
import styles from './batch.module.css';

const words = panelText.dataPanel.batch;

/** What the newest step trained on, as it saw it; asked for only while it is on the page. */
export function Batch() {
  useEffect(startCurrentBatch, []);
  const batch = useCurrentBatch((state) => state.batch);
  return batch === null ? <p>{words.waiting}</p> : <BatchDigits batch={batch} />;
}

function BatchDigits({ batch }: { readonly batch: CurrentBatch }) {
  const digits = useMemo(() => listed(batch), [batch]);
  const pictures = useMemo(() => picturesOf(batch), [batch]);
  const noisy = digits.filter(({ isOdd }) => isOdd).length;
  const open = (at: number) => {
    const places = Array.from(batch.indices, (index) => ({ file: 'training', index }) as const);
    const place = places[at];
    if (place !== undefined) openDigit(place, places);
  };
  return (
    <div className={styles.batch}>
      <p>{words.sentence(batch)}</p>
      <DigitList digits={digits} label={words.list} onOpen={open} pictures={pictures} />
      {noisy > 0 && <Hint>{words.noisy(noisy)}</Hint>}
      {digits.length < batch.batchRows && <Hint>{words.shown(digits.length)}</Hint>}
      {batch.isAugmented && <Hint>{words.opened}</Hint>}
    </div>
  );
}

/** Cells are places in the batch: while the run goes on, other digits come to stand in them. */
function listed({ indices, labels, trueLabels }: CurrentBatch): ListedDigit[] {
  return Array.from(indices, (index, row) => {
    const trained = className(labels[row] ?? 0);
    const label = className(trueLabels[row] ?? 0);
    const isOdd = labels[row] !== trueLabels[row];
    return {
      index: row,
      name: words.spoken(panelText.digit.name('training', index), trained, label),
      caption: isOdd ? words.trainedAs(trained, label) : label,
      isOdd,
    };
  });
}

const picturesOf = ({ indices, pixels }: CurrentBatch) => ({
  indices: Array.from(indices, (_, row) => row),
  pixels,
});
