import { memo } from 'react';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { type DigitPlace, fileOf } from '../../../spec/selection.ts';
import { useAnswers } from '../../../store/answers.ts';
import { useDigits } from '../../../store/digit-pages.ts';
import { openDigit } from '../../../store/open-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { PictureSheet } from '../../../ui/picture-sheet.tsx';
import { useRovingList } from '../../../ui/use-roving-list.ts';
import type { AnswersReport } from '../../../worker/protocol.ts';
import { FirstDigit } from './first-digit.tsx';
import styles from './seen-together.module.css';

const words = panelText.seenTogether.first;

/** As many as the table of the article has. */
const FIRST = 200;

interface FirstDigitsProps {
  readonly answers: AnswersReport;
}

/** The first digits of a split in the order of their file, each with what it is read as. */
export const FirstDigits = memo(function FirstDigits({ answers }: FirstDigitsProps) {
  const { split, labels, predictions } = answers;
  const indices = firstOf(answers);
  const digits = useDigits(fileOf(split), indices);
  const { list, current, handlers } = useRovingList(indices.length);
  const wrong = indices.filter((_, row) => labels[row] !== predictions[row]);
  const title = words.title(indices.length, split, wrong.length);
  return (
    <section className={styles.first}>
      <h3 className={styles.title}>{title}</h3>
      <PictureSheet digits={digits} digitSide={IMAGE_SIDE} spots={indices}>
        <ul aria-label={title} className={styles.table} ref={list}>
          {indices.map((index, row) => (
            <li key={index}>
              <FirstDigit
                {...handlers}
                index={index}
                isTabStop={row === current}
                label={labels[row] ?? 0}
                onOpen={openAt}
                place={row}
                prediction={predictions[row] ?? 0}
                split={split}
              />
            </li>
          ))}
        </ul>
      </PictureSheet>
      <Hint>{words.hint}</Hint>
    </section>
  );
});

const firstOf = ({ indices }: AnswersReport): number[] => [...indices.subarray(0, FIRST)];

function openAt(row: number): void {
  const answers = useAnswers.getState().shown?.answers;
  if (answers === undefined) return;
  const file = fileOf(answers.split);
  const among = firstOf(answers).map((index): DigitPlace => ({ file, index }));
  const place = among[row];
  if (place !== undefined) openDigit(place, among);
}
