import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './network-picture.module.css';
import type { PictureLayout } from './picture-layout.ts';

const words = panelText.inspectSlowMotion;

interface LayerNamesProps {
  readonly layers: readonly SlowStepLayer[];
  readonly layout: PictureLayout;
}

/** Under each column the layer's name, and how many of its units there are. */
export function LayerNames({ layers, layout }: LayerNamesProps) {
  const { units, nameLine, isWide } = layout;
  const name = isWide ? words.layer : words.picture.shortLayer;
  return (
    <g className={styles.names}>
      {layers.map((layer, l) => {
        const x = units[l]?.[0]?.x ?? 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: layers are their places.
          <g key={l}>
            <text x={x} y={nameLine}>
              {name(l, layers.length)}
            </text>
            {isWide && (
              <text x={x} y={nameLine + 15}>
                {words.picture.shown(layer.units.length, layer.unitCount)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
