import type { Evaluation } from '../../spec/evaluation.ts';
import type { CurvesReading, OnYouPoint } from '../../store/curves-data.ts';
import { formatLoss, formatPercent } from '../../text/format.ts';
import { panelText } from '../../text/panel-text.ts';
import { endOfSteps } from './axes.ts';
import { HoverCard } from './hover-card.tsx';
import { nearest } from './nearest.ts';
import { useReading } from './reading-context.ts';

interface CardProps {
  /** The place that is pointed at, as a share of the axis of steps. */
  readonly share: number;
}

/** The losses nearest to the step that is pointed at. */
export function LossCard({ share }: CardProps) {
  const reading = useReading();
  const step = share * endOfSteps(reading.lastStep);
  const train = nearest(reading.trainLoss, step, ({ x }) => x);
  const evaluation = nearestEvaluation(reading, step);
  const lines = [];
  if (train !== undefined) {
    const { mean, minimum, maximum, from, to } = train;
    const detail = from === to ? '' : panelText.curves.range(minimum, maximum);
    lines.push({ series: 'train', value: formatLoss(mean), detail } as const);
  }
  if (evaluation?.validation) {
    const value = formatLoss(evaluation.validation.loss);
    lines.push({ series: 'validation', value, detail: scoredAt(evaluation) } as const);
  }
  const title = train === undefined ? { from: step, to: step } : train;
  return <HoverCard {...title} lines={lines} />;
}

/** The accuracies nearest to the step that is pointed at. */
export function AccuracyCard({ share }: CardProps) {
  const reading = useReading();
  const step = share * endOfSteps(reading.lastStep);
  const evaluation = nearestEvaluation(reading, step);
  if (evaluation === undefined) return null;
  const onYou = nearest(reading.onYou, step, (point) => point.step);
  const lines = [];
  if (evaluation.validation !== null) {
    const value = formatPercent(evaluation.validation.accuracy);
    lines.push({ series: 'validation', value, detail: '' } as const);
  }
  const value = formatPercent(evaluation.test.accuracy);
  lines.push({ series: 'test', value, detail: '' } as const);
  if (onYou !== undefined) lines.push(onYouLine(onYou));
  return <HoverCard from={evaluation.step} to={evaluation.step} lines={lines} />;
}

function nearestEvaluation({ evaluations }: CurvesReading, step: number): Evaluation | undefined {
  return nearest(evaluations, step, (evaluation) => evaluation.step);
}

function onYouLine({ correct, total, step }: OnYouPoint) {
  const detail = panelText.curves.onYou(correct, total, step);
  return { series: 'onYou', value: formatPercent(correct / total), detail } as const;
}

const scoredAt = ({ step }: Evaluation) => panelText.curves.scoredAt(step);
