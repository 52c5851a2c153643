import { panelText } from '../../text/panel-text.ts';
import { axisBetween } from './axes.ts';
import type { Plot } from './plot.tsx';

const DROP = 15;

/** The numbers under the axis of steps. */
export function StepTicks({ plot }: { readonly plot: Plot }) {
  return axisBetween(0, plot.end).ticks.map((step) => (
    <text key={step} x={plot.x(step)} y={plot.top + plot.height + DROP} textAnchor="middle">
      {panelText.curves.stepTick(step)}
    </text>
  ));
}
