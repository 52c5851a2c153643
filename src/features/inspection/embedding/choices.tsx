import { useExperiment } from '../../../store/experiment.ts';
import {
  chooseEmbeddingLayer,
  chooseEmbeddingMark,
  EMBEDDING_MARKS,
  layerIn,
  useEmbeddingView,
} from '../../../store/inspection/embedding/embedding-view.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
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
  const choices = hiddenLayers.map((_, l) => ({
    value: String(l),
    label: words.hiddenLayer(l + 1),
  }));
  const logits = { value: String(hiddenLayers.length), label: words.logits };
  const choose = (value: string) =>
    chooseEmbeddingLayer(value === logits.value ? 'logits' : Number(value));
  return (
    <SelectField
      choices={[...choices, logits]}
      label={words.layer}
      onChoose={choose}
      value={String(layerIn(layer, hiddenLayers.length))}
    />
  );
}

function MarkChoice() {
  const chosen = useEmbeddingView(({ mark }) => mark);
  return (
    <fieldset aria-label={words.mark} className={styles.marks}>
      {EMBEDDING_MARKS.map((mark) => (
        <Toggle
          className={styles.markChoice}
          isPressed={mark === chosen}
          key={mark}
          onClick={() => chooseEmbeddingMark(mark)}
        >
          {words.marks[mark]}
        </Toggle>
      ))}
    </fieldset>
  );
}
