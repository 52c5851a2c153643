import { nameOf } from '../../../spec/class-name.ts';
import type { ShownAnswers } from '../../../store/answers.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { PictureSpot } from '../../../ui/picture-sheet.tsx';
import type { RovingHandlers } from '../../../ui/use-roving-list.ts';
import { answerAndLikeliest } from './answer-and-likeliest.ts';
import styles from './gallery.module.css';

const words = panelText.gallery;

/** How many classes are shown with their probabilities. */
const LIKELIEST = 3;

interface GalleryCellProps extends RovingHandlers {
  readonly shown: ShownAnswers;
  /** Of the answers. */
  readonly row: number;
  /** On the page. */
  readonly place: number;
  readonly isTabStop: boolean;
  readonly onOpen: (row: number) => void;
}

/** A digit, what it is and what the network reads, and the three likeliest classes. */
export function GalleryCell(props: GalleryCellProps) {
  const { shown, row, place, isTabStop, onOpen, onFocus, onKeyDown } = props;
  const { answers, facts } = shown;
  const classNames = useClassNames();
  const answer = answers.predictions[row] ?? 0;
  const label = answers.labels[row] ?? 0;
  const named = {
    split: answers.split,
    index: answers.indices[row] ?? 0,
    label: nameOf(classNames, label),
    answer: nameOf(classNames, answer),
  };
  const shares =
    facts === null ? [] : answerAndLikeliest(facts.probabilities, row, answer, LIKELIEST);
  const bars = shares.map((likely) => ({
    label: likely.label,
    name: nameOf(classNames, likely.label),
    share: likely.share,
  }));
  const isRight = label === answer;
  return (
    <button
      aria-label={words.name(named, bars)}
      className={styles.cell}
      data-verdict={isRight ? 'right' : 'wrong'}
      data-place={place}
      onClick={() => onOpen(row)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      tabIndex={isTabStop ? 0 : -1}
      type="button"
    >
      <PictureSpot index={named.index} />
      <span className={styles.mark}>{words.mark(named.label, named.answer, isRight)}</span>
      {bars.map((bar) => (
        <Bar key={bar.label} name={bar.name} share={bar.share} />
      ))}
    </button>
  );
}

function Bar({ name, share }: { readonly name: string; readonly share: number }) {
  return (
    <span className={styles.bar}>
      <span className={styles.fill} style={{ inlineSize: `${100 * share}%` }} />
      <span className={styles.name}>{name}</span>
      <span className={styles.percent}>{words.wholePercent(share)}</span>
    </span>
  );
}
