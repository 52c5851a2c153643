import { useEffect } from 'react';
import { useExperiment } from '../../../store/experiment.ts';
import {
  type EmbeddingFrame,
  startEmbedding,
  useEmbedding,
} from '../../../store/inspection/embedding/embedding.ts';
import { useInspectionProgress } from '../../../store/inspection/progress.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { Choices } from './choices.tsx';
import { ClusterTable } from './cluster-table.tsx';
import styles from './embedding.module.css';
import { Legend } from './legend.tsx';
import { Plot } from './plot.tsx';
import { usePickedPoints } from './use-picked-points.ts';

const words = panelText.inspectEmbedding;

/** Test digits in the plane in which a layer sees them most apart. */
export function Embedding() {
  useEffect(startEmbedding, []);
  const { frame, isKnown } = useEmbedding();
  const progress = useInspectionProgress(({ embedding }) => embedding ?? null);
  return (
    <div className={styles.embedding}>
      <Choices />
      <div className={styles.progress}>
        {progress !== null && <Progress label={words.progress} share={progress} />}
      </div>
      {frame === null ? <p>{isKnown ? words.nothing : words.asking}</p> : <Shown frame={frame} />}
    </div>
  );
}

function Shown({ frame }: { readonly frame: EmbeddingFrame }) {
  const { finding, step } = frame.inspected;
  const picked = usePickedPoints(finding);
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers.length);
  const { layer: at, units, indices, shares } = finding;
  const areAlike = shares[0] === 0;
  const layer = at < hiddenLayers ? words.hiddenLayer(at) : words.logits;
  const faint = picked?.filter((isPicked) => isPicked === 0).length ?? 0;
  return (
    <>
      <div className={styles.sides}>
        <Plot frame={frame} layer={layer} picked={picked} />
        <Legend labels={finding.labels} />
      </div>
      <p>
        {words.basis({ digits: indices.length, layer, units, step })}{' '}
        {areAlike ? words.allAlike : words.shares(...shares)}
      </p>
      {faint > 0 && <Hint>{words.dimmed(faint)}</Hint>}
      {!areAlike && (
        <>
          <Hint>{words.turned}</Hint>
          <ClusterTable frame={frame} />
        </>
      )}
    </>
  );
}
