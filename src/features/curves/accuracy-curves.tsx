import { useMemo } from 'react';
import { BestMark } from './best-mark.tsx';
import { EditLines } from './edit-lines.tsx';
import { LessonLines } from './lesson-lines.tsx';
import { Clip, Curve, Markers, usePlot } from './plot.tsx';
import { useReading } from './reading-context.ts';
import { StepTicks } from './step-ticks.tsx';

/** What the accuracy chart draws inside its axes. */
export function AccuracyCurves() {
  const plot = usePlot();
  const { evaluations, onYou } = useReading();
  const validation = useMemo(
    () =>
      evaluations.flatMap((evaluation) =>
        evaluation.validation === null
          ? []
          : [{ x: evaluation.step, y: evaluation.validation.accuracy }],
      ),
    [evaluations],
  );
  const test = useMemo(
    () => evaluations.map((evaluation) => ({ x: evaluation.step, y: evaluation.test.accuracy })),
    [evaluations],
  );
  const yours = useMemo(
    () => onYou.map(({ step, correct, total }) => ({ x: step, y: correct / total })),
    [onYou],
  );
  if (plot === null) return null;
  return (
    <>
      <Clip plot={plot}>
        <Curve plot={plot} series="validation" points={validation} />
        <Curve plot={plot} series="test" points={test} />
        <Curve plot={plot} series="onYou" points={yours} />
      </Clip>
      <Markers plot={plot} series="validation" points={validation} />
      <Markers plot={plot} series="test" points={test} />
      <Markers plot={plot} series="onYou" points={yours} />
      <BestMark plot={plot} />
      <StepTicks plot={plot} />
      <EditLines plot={plot} />
      <LessonLines plot={plot} />
    </>
  );
}
