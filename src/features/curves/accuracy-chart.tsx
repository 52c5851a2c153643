import { useState } from 'react';
import { text } from '../../text/text.ts';
import { AccuracyCurves } from './accuracy-curves.tsx';
import { accuracyFloor, type Range } from './axes.ts';
import { Chart } from './chart.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { AccuracyCard } from './hover-cards.tsx';
import { RangeChoice } from './range-choice.tsx';
import { useReading } from './reading-context.ts';

const LEGEND = [
  { series: 'validation', name: text.curves.legend.validation },
  { series: 'test', name: text.curves.legend.test },
] as const;

/** Validation and test accuracy at the steps at which the network was scored. */
export function AccuracyChart() {
  const [range, setRange] = useState<Range>('late');
  const { evaluations } = useReading();
  const floors = {
    late: accuracyFloor(evaluations, 'late'),
    whole: accuracyFloor(evaluations, 'whole'),
  };
  const choice = floors.late !== floors.whole && (
    <RangeChoice range={range} labels={text.curves.accuracyRange} onChange={setRange} />
  );
  return (
    <ChartFrame
      title={text.curves.accuracy}
      note={text.curves.accuracyNote(floors[range])}
      choice={choice}
      legend={LEGEND}
    >
      <Chart
        title={text.curves.accuracyChart}
        bottom={floors[range]}
        top={1}
        formatTick={text.curves.percentTick}
        Inside={AccuracyCurves}
        Card={AccuracyCard}
      />
    </ChartFrame>
  );
}
