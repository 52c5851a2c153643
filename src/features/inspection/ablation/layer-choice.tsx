import { useExperiment } from '../../../store/experiment.ts';
import { chooseAblationLayer } from '../../../store/inspection/ablation/ablation-view.ts';
import { panelText } from '../../../text/panel-text.ts';
import { LayerField } from '../layer-field.tsx';

const words = panelText.inspectAblation;

/** Whose units are shown. @param layer on show. */
export function LayerChoice({ layer }: { readonly layer: number }) {
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers);
  return (
    <LayerField
      label={words.layer}
      layer={layer}
      names={hiddenLayers.map((_, l) => words.hiddenLayer(l))}
      onChoose={chooseAblationLayer}
    />
  );
}
