import { useEffect, useMemo } from 'react';
import { fileOf } from '../../spec/selection.ts';
import { startAnswers, useAnswers } from '../../store/answers.ts';
import { useClassNames } from '../../store/class-names.ts';
import { startDigitLabels, useFileLabels } from '../../store/digit-labels.ts';
import { useExperiment } from '../../store/experiment.ts';
import { isWhole } from '../../store/gallery-view.ts';
import { dataSizes, useDataInUse } from '../../store/own-data/data-in-use.ts';
import { useSelectedRows } from '../../store/selected-rows.ts';
import { useSelection } from '../../store/selection.ts';
import type { AnswersReport } from '../../worker/protocol.ts';
import { type DigitSeries, indicesLabelled } from './digit-series.ts';

export interface SubjectSeries {
  /** What Next goes through: the digits picked in Evaluate, or else all test digits of the experiment's classes. */
  readonly all: DigitSeries;
  /** Whether those are picked. */
  readonly isPicked: boolean;
  /** Those of them that were read wrongly; null while nothing was read. */
  readonly wrong: DigitSeries | null;
}

/** Follows the answers of the evaluations, to know which digits are picked and which are wrong. */
export function useDigitSeries(): SubjectSeries {
  useEffect(startAnswers, []);
  const answers = useAnswers(({ shown }) => shown?.answers ?? null);
  const rows = useSelectedRows();
  const isUnpicked = useSelection((selection) => isWhole(selection) && selection.split === 'test');
  const data = useDataInUse((state) => state.set);
  const taught = useTaughtDigits();
  return useMemo(() => {
    const sizes = dataSizes({ set: data });
    const whole: DigitSeries = { file: 'test', size: sizes.test, indices: taught };
    if (answers === null) return { all: whole, isPicked: false, wrong: null };
    const file = fileOf(answers.split);
    const series = (indices: number[]): DigitSeries => ({ file, size: sizes[file], indices });
    return {
      all: isUnpicked ? whole : series(indicesOf(answers, rows)),
      isPicked: !isUnpicked,
      wrong: series(
        indicesOf(
          answers,
          rows.filter((row) => isWrong(answers, row)),
        ),
      ),
    };
  }, [answers, rows, isUnpicked, data, taught]);
}

/** The test digits of the experiment's classes; null where it has all classes, or their labels are not known. */
function useTaughtDigits(): readonly number[] | null {
  const classes = useExperiment(({ spec }) => spec.classes);
  const isPartial = useClassNames().length > classes.length;
  useEffect(() => (isPartial ? startDigitLabels('test') : undefined), [isPartial]);
  const labels = useFileLabels('test');
  return useMemo(
    () => (isPartial && labels !== null ? indicesLabelled(labels, classes) : null),
    [isPartial, labels, classes],
  );
}

const indicesOf = ({ indices }: AnswersReport, rows: readonly number[]): number[] =>
  rows.map((row) => indices[row] ?? 0);

const isWrong = ({ labels, predictions }: AnswersReport, row: number): boolean =>
  labels[row] !== predictions[row];
