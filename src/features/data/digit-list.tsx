import { IMAGE_SIDE } from '../../spec/mnist.ts';
import type { SheetDigits } from '../../ui/paint-sheet.ts';
import { PictureSheet, PictureSpot } from '../../ui/picture-sheet.tsx';
import type { PageKeys } from '../../ui/use-page-keys.ts';
import { useRovingList } from '../../ui/use-roving-list.ts';
import styles from './digit-list.module.css';

export interface ListedDigit {
  /** What its picture is known by. */
  readonly index: number;
  /** In full, for ears. */
  readonly name: string;
  /** Below its picture. */
  readonly caption: string;
  /** Whether something is odd about it, which the caption says. */
  readonly isOdd?: boolean;
}

interface DigitListProps {
  readonly label: string;
  readonly digits: readonly ListedDigit[];
  /** Null while they come. */
  readonly pictures: SheetDigits | null;
  /** @param at the digit's place in the list, from 0. */
  readonly onOpen: (at: number) => void;
  /** Where there are pages. */
  readonly pageKeys?: PageKeys;
}

/** Digits in rows, each a button that opens it. */
export function DigitList({ label, digits, pictures, onOpen, pageKeys }: DigitListProps) {
  const turns = pageKeys?.turns ?? 0;
  const { list, current, handlers } = useRovingList(digits.length, turns);
  return (
    <PictureSheet digits={pictures} digitSide={IMAGE_SIDE} spots={digits.map(({ index }) => index)}>
      {/* The buttons of another page are new ones: the first is then read out as any that is gone to. */}
      <ul
        aria-label={label}
        className={styles.list}
        key={turns}
        onKeyDown={pageKeys?.onKeyDown}
        ref={list}
      >
        {digits.map(({ index, name, caption, isOdd }, place) => (
          <li key={index}>
            <button
              {...handlers}
              aria-label={name}
              className={styles.cell}
              data-odd={isOdd || undefined}
              data-place={place}
              onClick={() => onOpen(place)}
              tabIndex={place === current ? 0 : -1}
              type="button"
            >
              <PictureSpot index={index} />
              <span className={styles.caption}>{caption}</span>
            </button>
          </li>
        ))}
      </ul>
    </PictureSheet>
  );
}
