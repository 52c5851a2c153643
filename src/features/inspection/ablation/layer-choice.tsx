import { useExperiment } from '../../../store/experiment.ts';
import { chooseAblationLayer } from '../../../store/inspection/ablation/ablation-view.ts';
import { panelText } from '../../../text/panel-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';

const words = panelText.inspectAblation;

/** Whose units are shown. @param layer on show. */
export function LayerChoice({ layer }: { readonly layer: number }) {
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers);
  const choices = hiddenLayers.map((_, l) => ({
    value: String(l),
    label: words.hiddenLayer(l + 1),
  }));
  return (
    <SelectField
      choices={choices}
      label={words.layer}
      onChoose={(value) => chooseAblationLayer(Number(value))}
      value={String(layer)}
    />
  );
}
