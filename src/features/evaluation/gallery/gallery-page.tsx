import { pageOf } from '../../../lib/paging.ts';
import { type DigitPlace, fileOf } from '../../../spec/selection.ts';
import type { ShownAnswers } from '../../../store/answers.ts';
import { turnGalleryTo, useGalleryView } from '../../../store/gallery-view.ts';
import { openDigit } from '../../../store/open-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { usePageKeys } from '../../../ui/use-page-keys.ts';
import { GalleryCells } from './gallery-cells.tsx';

const words = panelText.paging;

interface GalleryPageProps {
  readonly shown: ShownAnswers;
  /** Of the answers, in the order of the gallery. */
  readonly rows: readonly number[];
}

/** One page of digits; while the run goes on, other digits may stand on it, but it stays. */
export function GalleryPage({ shown, rows }: GalleryPageProps) {
  const wanted = useGalleryView((view) => view.page);
  const { page, pages, from, items } = pageOf(rows, wanted);
  const range = words.range(from + 1, from + items.length, rows.length);
  const pageKeys = usePageKeys(page, pages, turnGalleryTo);
  return (
    <>
      <GalleryCells
        content={{ shown, rows: items }}
        label={range}
        onOpen={(row) =>
          openDigit(
            placeOf(shown, row),
            rows.map((one) => placeOf(shown, one)),
          )
        }
        pageKeys={pageKeys}
      />
      <Pager onTurn={turnGalleryTo} page={page} pages={pages} range={range} />
      <Hint>{words.keys}</Hint>
    </>
  );
}

const placeOf = ({ answers }: ShownAnswers, row: number): DigitPlace => ({
  file: fileOf(answers.split),
  index: answers.indices[row] ?? 0,
});
