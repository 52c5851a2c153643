import { memo, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { ScheduleSettings } from '../../spec/schedules.ts';
import { type ExperimentState, useExperiment } from '../../store/experiment.ts';
import { useRun } from '../../store/run.ts';
import { text } from '../../text/text.ts';
import styles from './schedule-curve.module.css';
import { heightOf, pathOf, type ScheduleShape, shapeOf } from './schedule-shape.ts';

const words = text.scheduleCurve;

/** The learning rate over the epochs of the run, as the engine will set it, and where the run is. */
export function ScheduleCurve() {
  const settings = useExperiment(useShallow(settingsOf));
  const shape = useMemo(() => shapeOf(settings), [settings]);
  const waits = useExperiment(({ spec }) => spec.schedule === 'reduceOnPlateau');
  return (
    <figure className={styles.figure}>
      <p className={styles.row}>
        <span>{words.peak(shape.peak.rate)}</span>
        <span>{shape.isLogarithmic ? words.scales.logarithmic : words.scales.linear}</span>
      </p>
      <div className={styles.plot}>
        <Line shape={shape} />
        <Position shape={shape} />
      </div>
      <p className={styles.row}>
        <span>{words.start(shape.start.rate)}</span>
        <CurrentRate />
        <span>{waits ? words.epochs(shape.end.epoch) : words.end(shape.end)}</span>
      </p>
      {waits && <Plateau />}
    </figure>
  );
}

const settingsOf = ({ spec }: ExperimentState): ScheduleSettings => ({
  schedule: spec.schedule,
  learningRate: spec.learningRate,
  epochs: spec.epochs,
  warmUpEpochs: spec.warmUpEpochs,
  finalRate: spec.finalRate,
  decayFactor: spec.decayFactor,
  decayEpochs: spec.decayEpochs,
});

interface ShapeProps {
  readonly shape: ScheduleShape;
}

const Line = memo(function Line({ shape }: ShapeProps) {
  const { start, peak, end } = shape;
  return (
    <svg
      role="img"
      aria-label={words.course(start.rate, peak, end)}
      className={styles.line}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
    >
      <path d={pathOf(shape)} vectorEffect="non-scaling-stroke" />
    </svg>
  );
});

/** Follows the run alone: the curve under it stays as it is. */
function Position({ shape }: ShapeProps) {
  const epoch = useRun((run) => run.epoch);
  const rate = useRun((run) => run.scheduledRate);
  if (rate === null || epoch === 0) return null;
  const insetInlineStart = `${Math.min(100, (100 * epoch) / shape.end.epoch)}%`;
  const insetBlockStart = `${100 - 100 * heightOf(shape, rate)}%`;
  return <span aria-hidden className={styles.mark} style={{ insetInlineStart, insetBlockStart }} />;
}

function CurrentRate() {
  const rate = useRun((run) => (run.epoch > 0 ? run.scheduledRate : null));
  return rate !== null && <span className={styles.now}>{words.now(rate)}</span>;
}

function Plateau() {
  const factor = useExperiment((state) => state.spec.decayFactor);
  const patience = useExperiment((state) => state.spec.plateauPatience);
  return <figcaption>{words.plateau(factor, patience)}</figcaption>;
}
