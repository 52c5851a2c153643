import { wilsonInterval } from '../../lib/wilson.ts';
import { formatPercent, NONE } from '../../text/format.ts';
import { formatTable } from '../table.ts';
import type { TrainingResult } from '../training-run.ts';
import type { PenScore, Tally } from './score.ts';

/** The accuracy overall in the first line, then how sure that is, then every class and every site. */
export function reportPen({ overall, classes, sites }: PenScore): string {
  const { correct, total } = overall;
  const { low, high } = wilsonInterval(correct / total, total);
  const interval = `95\u00a0% Wilson interval: ${formatPercent(low)} to ${formatPercent(high)}`;
  return [
    `${accuracyOf(overall)}  (${correct} of ${total})\n${interval}`,
    tallyTable(['class', ...HEADINGS], classes, ({ label }) => String(label)),
    tallyTable(['site', ...HEADINGS], sites, ({ site }) => site),
  ].join('\n\n');
}

/** What the network is that read them. */
export function reportNetwork(recipe: string, seed: number, training: TrainingResult): string {
  const { status, steps, trainSeconds, evaluation, weightHash } = training;
  const test = evaluation === null ? NONE : formatPercent(evaluation.test.accuracy);
  return [
    `${recipe}, seed ${seed}: ${status} after ${steps} steps in ${trainSeconds.toFixed(1)} s`,
    `MNIST's test digits: ${test}`,
    `weights ${weightHash}`,
  ].join('\n');
}

const HEADINGS = ['digits', 'correct', 'accuracy'];

function tallyTable<Line extends Tally>(
  headings: readonly string[],
  lines: readonly Line[],
  nameOf: (line: Line) => string,
): string {
  const rows = lines.map((line) => [
    nameOf(line),
    String(line.total),
    String(line.correct),
    accuracyOf(line),
  ]);
  return formatTable([headings, ...rows], 1);
}

function accuracyOf({ correct, total }: Tally): string {
  return total === 0 ? NONE : formatPercent(correct / total);
}
