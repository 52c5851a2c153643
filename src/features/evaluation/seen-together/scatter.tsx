import { memo, useMemo, useRef } from 'react';
import { cellOf } from '../../../measures/confusion-matrix.ts';
import { nameOf } from '../../../spec/class-name.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { confusionMatrixOf } from '../shown-answers.ts';
import type { PickedAnswers } from '../use-picked-answers.ts';
import { type ScatterCell, scatterPoints } from './scatter-points.ts';
import styles from './seen-together.module.css';
import { useCellPointer } from './use-cell-pointer.ts';
import { useScatterPainting } from './use-scatter-painting.ts';

const words = panelText.seenTogether.scatter;

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, label) => label);

/** All digits of a split, true class against predicted class, each at its own place in its cell. */
export const Scatter = memo(function Scatter({ picked }: { readonly picked: PickedAnswers }) {
  const { answers } = picked.shown;
  const canvas = useRef<HTMLCanvasElement>(null);
  const points = useMemo(() => scatterPoints(answers), [answers]);
  const scatter = useMemo(
    () => ({ answers, points, picked: picked.isWhole ? null : marksOf(picked) }),
    [answers, points, picked],
  );
  useScatterPainting(canvas, scatter);
  const pointedAt = useCellPointer(canvas);
  const counts = confusionMatrixOf(answers);
  const classNames = useClassNames();
  return (
    <figure className={styles.scatter}>
      <figcaption className={styles.title}>
        {words.title(answers.labels.length, answers.split)}
      </figcaption>
      <div className={styles.plot}>
        <Axis facet="prediction" />
        <canvas
          aria-label={summaryOf(counts, answers.labels.length)}
          className={styles.points}
          ref={canvas}
          role="img"
        />
        <Axis facet="label" />
      </div>
      <p aria-hidden className={styles.pointedAt}>
        {pointedAt === null ? words.matrix : cellSentence(counts, pointedAt, classNames)}
      </p>
      <Hint>{words.hint}</Hint>
    </figure>
  );
});

/** [digits] 1 for picked ones, 0 for others. */
function marksOf({ shown, rows }: PickedAnswers): Uint8Array {
  const marks = new Uint8Array(shown.answers.labels.length);
  for (const row of rows) marks[row] = 1;
  return marks;
}

function Axis({ facet }: { readonly facet: keyof ScatterCell }) {
  const classNames = useClassNames();
  return (
    <div aria-hidden className={styles.axis} data-facet={facet}>
      <span className={styles.axisTitle}>{words[facet]}</span>
      <span className={styles.classes}>
        {CLASSES.map((label) => (
          <span key={label}>{classNames[label] ?? label}</span>
        ))}
      </span>
    </div>
  );
}

/** @param counts [10, 10], a row for each label, a column for each prediction. */
function summaryOf(counts: Uint32Array, digits: number): string {
  const right = CLASSES.reduce((sum, label) => sum + countIn(counts, label, label), 0);
  return `${words.summary(right, digits - right)} ${words.matrix}`;
}

function cellSentence(
  counts: Uint32Array,
  { label, prediction }: ScatterCell,
  classNames: readonly string[],
): string {
  return words.cell(
    nameOf(classNames, label),
    nameOf(classNames, prediction),
    countIn(counts, label, prediction),
  );
}

const countIn = (counts: Uint32Array, label: number, prediction: number): number =>
  counts[cellOf(label, prediction)] ?? 0;
