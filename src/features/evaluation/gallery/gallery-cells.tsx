import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { fileOf } from '../../../spec/selection.ts';
import { useDigits } from '../../../store/digit-pages.ts';
import { PictureSheet } from '../../../ui/picture-sheet.tsx';
import type { PageKeys } from '../../../ui/use-page-keys.ts';
import { useRovingList } from '../../../ui/use-roving-list.ts';
import styles from './gallery.module.css';
import { GalleryCell } from './gallery-cell.tsx';
import { type GalleryContent, indicesOf, useSettled } from './use-settled.ts';

interface GalleryCellsProps {
  /** The digits on the page. */
  readonly content: GalleryContent;
  readonly label: string;
  readonly onOpen: (row: number) => void;
  readonly pageKeys: PageKeys;
}

/** The digits of a page. */
export function GalleryCells({ content, label, onOpen, pageKeys }: GalleryCellsProps) {
  const { onKeyDown, turns } = pageKeys;
  const digits = useDigits(fileOf(content.shown.answers.split), indicesOf(content));
  const settled = useSettled(content, digits);
  const { shown, rows } = settled;
  const { list, current, handlers } = useRovingList(rows.length, turns);
  return (
    <PictureSheet digits={digits} digitSide={IMAGE_SIDE} spots={indicesOf(settled)}>
      {/* The buttons of another page are new ones: the first is then read out as any that is gone to. */}
      <ul aria-label={label} className={styles.grid} key={turns} onKeyDown={onKeyDown} ref={list}>
        {rows.map((row, place) => (
          // The focus stays at its place when, with new answers, another digit comes to stand there.
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place on the page.
          <li key={place}>
            <GalleryCell
              {...handlers}
              isTabStop={place === current}
              onOpen={onOpen}
              place={place}
              row={row}
              shown={shown}
            />
          </li>
        ))}
      </ul>
    </PictureSheet>
  );
}
