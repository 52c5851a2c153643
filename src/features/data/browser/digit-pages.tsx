import { useMemo, useState } from 'react';
import { pageOf } from '../../../lib/paging.ts';
import { type DigitSplit, fileOf } from '../../../spec/selection.ts';
import { className } from '../../../store/class-names.ts';
import { useFileLabels } from '../../../store/digit-labels.ts';
import { useDigits } from '../../../store/digit-pages.ts';
import { openDigit } from '../../../store/open-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { usePageKeys } from '../../../ui/use-page-keys.ts';
import { DigitList } from '../digit-list.tsx';

interface DigitPagesProps {
  readonly split: DigitSplit;
  /** Places in the file. */
  readonly order: readonly number[];
  readonly isShuffled: boolean;
}

/** One page of digits, and the way to the others. */
export function DigitPages({ split, order, isShuffled }: DigitPagesProps) {
  const file = fileOf(split);
  const labels = useFileLabels(file);
  const [wanted, setWanted] = useState(0);
  const { page, pages, from, items } = useMemo(() => pageOf(order, wanted), [order, wanted]);
  const pictures = useDigits(file, items);
  const range = rangeOf(from, items.length, order.length, isShuffled);
  const pageKeys = usePageKeys(page, pages, setWanted);
  const open = (at: number) => {
    const places = order.map((index) => ({ file, index }));
    const place = places[from + at];
    if (place !== undefined) openDigit(place, places);
  };
  const digits = items.map((index) => {
    const label = className(labels?.[index] ?? 0);
    const name = panelText.digit.picture(panelText.digit.name(split, index), label);
    return { index, name, caption: label };
  });
  return (
    <>
      <DigitList
        digits={digits}
        label={range}
        onOpen={open}
        pageKeys={pageKeys}
        pictures={pictures}
      />
      <Pager onTurn={setWanted} page={page} pages={pages} range={range} />
      <Hint>{panelText.paging.keys}</Hint>
    </>
  );
}

function rangeOf(from: number, shown: number, count: number, isShuffled: boolean): string {
  const range = panelText.paging.range(Math.min(from + 1, count), from + shown, count);
  return isShuffled ? panelText.dataPanel.shuffled(range) : range;
}
