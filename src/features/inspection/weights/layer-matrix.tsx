import { useEffect } from 'react';
import { layerShapes } from '../../../spec/layers.ts';
import { useExperiment } from '../../../store/experiment.ts';
import {
  chooseMatrixLayer,
  isMatrixOf,
  matrixLayer,
  startWeightMatrix,
  useWeightMatrix,
} from '../../../store/inspection/weights/weight-matrix.ts';
import { panelText } from '../../../text/panel-text.ts';
import { LayerField } from '../layer-field.tsx';
import styles from './matrix.module.css';
import { MatrixPicture } from './matrix-picture.tsx';

const words = panelText.inspectWeights.matrix;

/** The weights of one of the layers that read other layers. */
export function LayerMatrix() {
  useEffect(startWeightMatrix, []);
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers);
  const wanted = useWeightMatrix((state) => state.wanted);
  const matrix = useWeightMatrix((state) => state.matrix);
  const layer = matrixLayer(wanted, hiddenLayers.length);
  const shapes = layerShapes({ hiddenLayers });
  return (
    <section className={styles.matrix}>
      <h3 className={styles.title}>{words.title}</h3>
      {layer === null ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <>
          <div className={styles.choice}>
            <LayerField
              first={1}
              label={words.layer}
              layer={layer}
              names={shapes.slice(1).map((_, l) => words.name(l + 1, shapes.length))}
              onChoose={chooseMatrixLayer}
            />
          </div>
          {matrix !== null && isMatrixOf(layer, shapes, matrix.finding) && (
            <MatrixPicture layers={shapes.length} matrix={matrix} />
          )}
        </>
      )}
    </section>
  );
}
