import { text } from '../../text/text.ts';
import { FieldGroup } from '../../ui/field-group.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { DataGroup } from './data-group.tsx';
import { InitializerField } from './initializer-field.tsx';
import { LayerList } from './layer-list.tsx';
import { ModelSummary } from './model-summary.tsx';
import { NetworkDetails } from './network-details.tsx';
import { LossField, OptimizerField } from './rebuild-choice-fields.tsx';
import { RebuildNumberField } from './rebuild-number-field.tsx';
import { RecipeField } from './recipe-field.tsx';

/** Everything whose change builds the network anew. */
export function NetworkPanel() {
  const mark = <KindMark kind="rebuilds" says={text.fields.rebuilds} />;
  return (
    <FieldGroup mark={mark} title={text.network.title}>
      <RecipeField />
      <LayerList />
      <InitializerField />
      <LossField />
      <OptimizerField />
      <RebuildNumberField field="seed" />
      <ModelSummary />
      <NetworkDetails />
      <DataGroup />
    </FieldGroup>
  );
}
