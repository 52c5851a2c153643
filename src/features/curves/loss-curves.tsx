import { useMemo } from 'react';
import type { Evaluation } from '../../spec/evaluation.ts';
import { EditLines } from './edit-lines.tsx';
import { LessonLines } from './lesson-lines.tsx';
import type { PlotPoint } from './paths.ts';
import { Band, Clip, Curve, Markers, usePlot } from './plot.tsx';
import { useReading } from './reading-context.ts';
import { StepTicks } from './step-ticks.tsx';

/** What the loss chart draws inside its axes. */
export function LossCurves() {
  const plot = usePlot();
  const { trainLoss, evaluations } = useReading();
  const train = useMemo(() => trainLoss.map(({ x, mean }) => ({ x, y: mean })), [trainLoss]);
  const validation = useMemo(() => evaluations.flatMap(validationPoint), [evaluations]);
  if (plot === null) return null;
  return (
    <>
      <Clip plot={plot}>
        <Band plot={plot} points={trainLoss} />
        <Curve plot={plot} series="train" points={train} />
        <Curve plot={plot} series="validation" points={validation} />
      </Clip>
      <Markers plot={plot} series="validation" points={validation} />
      <StepTicks plot={plot} />
      <EditLines plot={plot} areLabelled />
      <LessonLines plot={plot} areLabelled />
    </>
  );
}

/** A diverging network may score what cannot be drawn. */
function validationPoint({ step, validation }: Evaluation): PlotPoint[] {
  if (validation === null || !Number.isFinite(validation.loss)) return [];
  return [{ x: step, y: validation.loss }];
}
