import { useEffect, useId, useRef } from 'react';
import type { HiddenLayerSpec } from '../../spec/experiment.ts';
import { type LayerShape, layerShapes, parameterCount } from '../../spec/layers.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../../spec/mnist.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { AddLayer } from './add-layer.tsx';
import { HiddenLayerRow, LayerSize } from './hidden-layer-row.tsx';
import styles from './layer-list.module.css';

export function LayerList() {
  const hiddenLayers = useExperiment((state) => state.spec.hiddenLayers);
  const shapes = layerShapes({ hiddenLayers });
  const liveId = useId();
  const root = useFocusAfterRemoval(hiddenLayers.length);
  return (
    <div ref={root}>
      <Summary hiddenLayers={hiddenLayers} />
      {hiddenLayers.length > 0 && <ColumnHeadings liveId={liveId} />}
      <ol className={styles.list}>
        {hiddenLayers.map((layer, index) => (
          <HiddenLayerRow
            index={index}
            // A layer is known by its place: it has no other identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            layer={layer}
            liveId={liveId}
            shape={shapes[index] as LayerShape}
          />
        ))}
        <OutputRow shape={shapes.at(-1) as LayerShape} />
      </ol>
      <AddLayer count={hiddenLayers.length} />
    </div>
  );
}

/** Removing the last row takes the focus with it; the button that adds one is next to it. */
function useFocusAfterRemoval(count: number) {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const isLost = count < before.current && document.activeElement === document.body;
    before.current = count;
    if (isLost) [...(root.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [count]);
  return root;
}

function Summary({ hiddenLayers }: { hiddenLayers: readonly HiddenLayerSpec[] }) {
  const units = hiddenLayers.map((layer) => layer.units);
  return (
    <p className={styles.summary}>
      {text.network.shape([PIXEL_COUNT, ...units, CLASS_COUNT])} ·{' '}
      <span>{text.network.parameters(parameterCount({ hiddenLayers: [...hiddenLayers] }))}</span>
    </p>
  );
}

function ColumnHeadings({ liveId }: { liveId: string }) {
  const { columns } = text.network;
  return (
    <div className={styles.headings}>
      <span>{columns.units}</span>
      <span>{columns.activation}</span>
      <span>
        {columns.dropout} <KindMark kind="live" />
        <VisuallyHidden id={liveId}>{text.fields.live}</VisuallyHidden>
      </span>
    </div>
  );
}

function OutputRow({ shape }: { shape: LayerShape }) {
  const loss = useExperiment((state) => state.spec.loss);
  return (
    <li className={styles.row}>
      <span className={styles.output}>{text.network.output}</span>
      <span className={styles.function}>{text.vocabulary.outputs[loss]}</span>
      <LayerSize shape={shape} />
    </li>
  );
}
