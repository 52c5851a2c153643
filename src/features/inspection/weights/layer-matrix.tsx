import { useEffect } from 'react';
import { useExperiment } from '../../../store/experiment.ts';
import {
  chooseMatrixLayer,
  matrixLayer,
  startWeightMatrix,
  useWeightMatrix,
} from '../../../store/inspection/weights/weight-matrix.ts';
import { panelText } from '../../../text/panel-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import styles from './matrix.module.css';
import { MatrixPicture } from './matrix-picture.tsx';

const words = panelText.inspectWeights.matrix;

/** The weights of one of the layers that read other layers. */
export function LayerMatrix() {
  useEffect(startWeightMatrix, []);
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers.length);
  const wanted = useWeightMatrix((state) => state.wanted);
  const matrix = useWeightMatrix((state) => state.matrix);
  const layer = matrixLayer(wanted, hiddenLayers);
  return (
    <section className={styles.matrix}>
      <h3 className={styles.title}>{words.title}</h3>
      {layer === null ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <>
          <LayerChoice hiddenLayers={hiddenLayers} layer={layer} />
          {matrix?.finding.layer === layer && (
            <MatrixPicture areClasses={layer === hiddenLayers} matrix={matrix} />
          )}
        </>
      )}
    </section>
  );
}

interface LayerChoiceProps {
  readonly layer: number;
  readonly hiddenLayers: number;
}

/** Those after the first, the output layer last. */
function LayerChoice({ layer, hiddenLayers }: LayerChoiceProps) {
  const choices = Array.from({ length: hiddenLayers }, (_, before) => {
    const at = before + 1;
    return { value: String(at), label: at === hiddenLayers ? words.output : words.hidden(at) };
  });
  return (
    <div className={styles.choice}>
      <SelectField
        choices={choices}
        label={words.layer}
        onChoose={(chosen) => chooseMatrixLayer(Number(chosen))}
        value={String(layer)}
      />
    </div>
  );
}
