import { useState } from 'react';
import { panelText } from '../../text/panel-text.ts';
import { AccuracyCurves } from './accuracy-curves.tsx';
import { accuracyFloor, type Range } from './axes.ts';
import { Chart } from './chart.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { AccuracyCard } from './hover-cards.tsx';
import { RangeChoice } from './range-choice.tsx';
import { useReading } from './reading-context.ts';

const LEGEND = [
  { series: 'validation', name: panelText.curves.legend.validation },
  { series: 'test', name: panelText.curves.legend.test },
] as const;

const YOURS = { series: 'onYou', name: panelText.curves.legend.onYou } as const;

/** Validation and test accuracy, and that on the kept digits, at the steps at which the network was scored. */
export function AccuracyChart() {
  const [range, setRange] = useState<Range>('late');
  const reading = useReading();
  const floors = {
    late: accuracyFloor(reading, 'late'),
    whole: accuracyFloor(reading, 'whole'),
  };
  const choice = floors.late !== floors.whole && (
    <RangeChoice range={range} labels={panelText.curves.accuracyRange} onChange={setRange} />
  );
  return (
    <ChartFrame
      title={panelText.curves.accuracy}
      note={panelText.curves.accuracyNote(floors[range])}
      choice={choice}
      legend={reading.onYou.length > 0 ? [...LEGEND, YOURS] : LEGEND}
    >
      <Chart
        title={panelText.curves.accuracyChart}
        bottom={floors[range]}
        top={1}
        formatTick={panelText.curves.percentTick}
        Inside={AccuracyCurves}
        Card={AccuracyCard}
      />
    </ChartFrame>
  );
}
