import { useEffect, useMemo } from 'react';
import { fileOf } from '../../spec/selection.ts';
import { startAnswers, useAnswers } from '../../store/answers.ts';
import { isWhole } from '../../store/gallery-view.ts';
import { dataSizes, useDataInUse } from '../../store/own-data/data-in-use.ts';
import { useSelectedRows } from '../../store/selected-rows.ts';
import { useSelection } from '../../store/selection.ts';
import type { AnswersReport } from '../../worker/protocol.ts';
import type { DigitSeries } from './digit-series.ts';

export interface SubjectSeries {
  /** What Next goes through: the digits picked in Evaluate, or else all test digits. */
  readonly all: DigitSeries;
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
  return useMemo(() => {
    const sizes = dataSizes({ set: data });
    if (answers === null) {
      return { all: { file: 'test', size: sizes.test, indices: null }, wrong: null };
    }
    const file = fileOf(answers.split);
    const series = (indices: number[] | null) => ({ file, size: sizes[file], indices });
    return {
      all: series(isUnpicked ? null : indicesOf(answers, rows)),
      wrong: series(
        indicesOf(
          answers,
          rows.filter((row) => isWrong(answers, row)),
        ),
      ),
    };
  }, [answers, rows, isUnpicked, data]);
}

const indicesOf = ({ indices }: AnswersReport, rows: readonly number[]): number[] =>
  rows.map((row) => indices[row] ?? 0);

const isWrong = ({ labels, predictions }: AnswersReport, row: number): boolean =>
  labels[row] !== predictions[row];
