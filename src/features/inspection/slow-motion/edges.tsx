import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import type { Phase } from '../../../store/inspection/slow-motion/slow-motion.ts';
import { edgePaths } from './edge-paths.ts';
import styles from './network-picture.module.css';
import type { PictureLayout, Spot } from './picture-layout.ts';
import { edgeValues } from './strongest-edges.ts';

interface EdgesProps {
  readonly layers: readonly SlowStepLayer[];
  readonly layout: PictureLayout;
  readonly phase: Phase;
}

/** The lines between the columns: weights, their gradients or their changes. */
export function Edges({ layers, layout: { units, digitEdge }, phase }: EdgesProps) {
  return (
    <g className={styles.edges}>
      {layers.map((layer, l) => (
        <LayerEdges
          from={l === 0 ? [digitEdge] : (units[l - 1] ?? [])}
          // Norms have no sign.
          isNorm={l === 0 && (phase === 'backward' || phase === 'update')}
          // biome-ignore lint/suspicious/noArrayIndexKey: layers are their places.
          key={l}
          to={units[l] ?? []}
          values={edgeValues(layer, phase)}
        />
      ))}
    </g>
  );
}

interface LayerEdgesProps {
  readonly values: Float64Array;
  readonly from: readonly Spot[];
  readonly to: readonly Spot[];
  readonly isNorm: boolean;
}

function LayerEdges({ values, from, to, isNorm }: LayerEdgesProps) {
  const paths = edgePaths(values, from, to);
  return paths.map(({ sign, thickness, d }) => (
    <path
      d={d}
      data-sign={isNorm ? 'none' : sign}
      data-thickness={thickness}
      key={`${sign} ${thickness}`}
    />
  ));
}
