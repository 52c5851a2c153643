import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { Hint } from '../../ui/hint.tsx';
import { RebuildGroup } from './rebuild-group.tsx';
import { RebuildNumberField } from './rebuild-number-field.tsx';

/** What most experiments leave as it is. */
export function NetworkDetails() {
  const digest = useExperiment((state) => text.digests.network(state.spec));
  const isLeaky = useExperiment(({ spec }) =>
    spec.hiddenLayers.some(({ activation }) => activation === 'leakyRelu'),
  );
  const isTrained = useExperiment(({ spec }) => spec.startingWeights === 'trained');
  return (
    <RebuildGroup digest={digest} title={text.groups.networkDetails}>
      {isTrained ? (
        <Hint>{text.trained.noInitializer}</Hint>
      ) : (
        <RebuildNumberField field="initializerScale" />
      )}
      {isLeaky && <RebuildNumberField field="leakySlope" />}
    </RebuildGroup>
  );
}
