import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import type { Phase } from '../../../store/inspection/slow-motion/slow-motion.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './network-picture.module.css';
import type { PictureLayout } from './picture-layout.ts';
import { useUnitName } from './use-unit-name.ts';

const words = panelText.inspectSlowMotion;

interface UnitsProps {
  readonly layers: readonly SlowStepLayer[];
  readonly layout: PictureLayout;
  readonly phase: Phase;
}

/** A circle for each unit: its colour is its answer, and on the way back its error. */
export function Units({ layers, layout, phase }: UnitsProps) {
  return (
    <g className={styles.units}>
      {layers.map((layer, l) => (
        <LayerUnits
          l={l}
          // biome-ignore lint/suspicious/noArrayIndexKey: layers are their places.
          key={l}
          layers={layers.length}
          layout={layout}
          units={layer.units}
          values={phase === 'backward' ? layer.deltas : layer.activations}
        />
      ))}
    </g>
  );
}

interface LayerUnitsProps {
  /** Which layer it is, of how many. */
  readonly l: number;
  readonly layers: number;
  readonly layout: PictureLayout;
  readonly units: Int32Array;
  readonly values: Float64Array;
}

function LayerUnits({ l, layers, layout, units, values }: LayerUnitsProps) {
  const nameOf = useUnitName(layers);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return layout.units[l]?.map(({ x, y }, place) => {
    const value = values[place] ?? 0;
    const unit = units[place] ?? 0;
    return (
      <g key={unit}>
        <title>{words.picture.unit(words.layer(l, layers), nameOf(l, unit), value)}</title>
        {/* Lines end behind it. */}
        <circle className={styles.ground} cx={x} cy={y} r={layout.radius} />
        <circle
          cx={x}
          cy={y}
          data-sign={value < 0 ? 'negative' : 'positive'}
          fillOpacity={largest > 0 ? Math.abs(value) / largest : 0}
          r={layout.radius}
        />
      </g>
    );
  });
}
