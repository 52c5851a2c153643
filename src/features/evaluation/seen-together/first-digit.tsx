import { memo } from 'react';
import type { ScoredSplit } from '../../../spec/answers.ts';
import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { PictureSpot } from '../../../ui/picture-sheet.tsx';
import type { RovingHandlers } from '../../../ui/use-roving-list.ts';
import styles from './seen-together.module.css';

const words = panelText.seenTogether.first;

interface FirstDigitProps extends RovingHandlers {
  readonly split: ScoredSplit;
  /** Its place in the file. */
  readonly index: number;
  readonly label: number;
  readonly prediction: number;
  /** In the table. */
  readonly place: number;
  readonly isTabStop: boolean;
  readonly onOpen: (place: number) => void;
}

/** A digit over what it is read as; rendered anew only when that changes. */
export const FirstDigit = memo(function FirstDigit(props: FirstDigitProps) {
  const { split, index, label, prediction, place, isTabStop, onOpen, onFocus, onKeyDown } = props;
  const classNames = useClassNames();
  const answer = nameOf(classNames, prediction);
  const isRight = label === prediction;
  const named = { split, index, label: nameOf(classNames, label), answer };
  return (
    <button
      aria-label={words.name(named, isRight)}
      className={styles.digit}
      data-place={place}
      data-verdict={isRight ? 'right' : 'wrong'}
      onClick={() => onOpen(place)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      tabIndex={isTabStop ? 0 : -1}
      type="button"
    >
      <PictureSpot index={index} />
      <span className={styles.answer}>{words.answer(answer, isRight)}</span>
    </button>
  );
});
