import { useState } from 'react';
import { panelText } from '../../text/panel-text.ts';
import { lossTop, type Range } from './axes.ts';
import { Chart } from './chart.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { LossCard } from './hover-cards.tsx';
import { LossCurves } from './loss-curves.tsx';
import { RangeChoice } from './range-choice.tsx';
import { useReading } from './reading-context.ts';

const LEGEND = [
  { series: 'train', name: panelText.curves.legend.train },
  { series: 'validation', name: panelText.curves.legend.validation },
] as const;

/** Train loss with the range of its batches, and validation loss. */
export function LossChart() {
  const [range, setRange] = useState<Range>('late');
  const reading = useReading();
  const tops = { late: lossTop(reading, 'late'), whole: lossTop(reading, 'whole') };
  const choice = tops.late !== tops.whole && (
    <RangeChoice range={range} labels={panelText.curves.lossRange} onChange={setRange} />
  );
  return (
    <ChartFrame
      title={panelText.curves.loss}
      note={panelText.curves.lossNote(tops[range], reading.notDrawn)}
      choice={choice}
      legend={LEGEND}
    >
      <Chart
        title={panelText.curves.lossChart}
        bottom={0}
        top={tops[range]}
        formatTick={panelText.curves.lossTick}
        Inside={LossCurves}
        Card={LossCard}
      />
    </ChartFrame>
  );
}
