import { useExperiment } from '../../../store/experiment.ts';
import {
  chooseEmbeddingLayer,
  chooseEmbeddingMark,
  EMBEDDING_MARKS,
  layerIn,
  useEmbeddingView,
} from '../../../store/inspection/embedding/embedding-view.ts';
import { panelText } from '../../../text/panel-text.ts';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { LayerField } from '../layer-field.tsx';
import styles from './embedding.module.css';

const words = panelText.inspectEmbedding;

/** Which layer is looked into, and how its digits are marked. */
export function Choices() {
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers);
  return (
    <div className={styles.choices}>
      {hiddenLayers.length > 0 ? <LayerChoice /> : <Hint>{words.noHiddenLayer}</Hint>}
      <MarkChoice />
    </div>
  );
}

function LayerChoice() {
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers);
  const layer = useEmbeddingView((view) => view.layer);
  const count = hiddenLayers.length;
  return (
    <LayerField
      label={words.layer}
      layer={layerIn(layer, count)}
      names={[...hiddenLayers.map((_, l) => words.hiddenLayer(l)), words.logits]}
      onChoose={(chosen) => chooseEmbeddingLayer(chosen === count ? 'logits' : chosen)}
    />
  );
}

function MarkChoice() {
  const chosen = useEmbeddingView(({ mark }) => mark);
  return (
    <ChoiceRow
      chosen={chosen}
      label={words.mark}
      names={words.marks}
      onChoose={chooseEmbeddingMark}
      values={EMBEDDING_MARKS}
    />
  );
}
