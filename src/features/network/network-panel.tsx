import { text } from '../../text/text.ts';
import { FieldGroup } from '../../ui/field-group.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { LayerList } from './layer-list.tsx';
import { InitializerField, SeedField, ValidationField } from './network-fields.tsx';
import { OptimizerField } from './optimizer-field.tsx';
import { RecipeField } from './recipe-field.tsx';

/** Everything whose change builds the network anew. */
export function NetworkPanel() {
  const mark = <KindMark kind="rebuilds" says={text.fields.rebuilds} />;
  return (
    <FieldGroup mark={mark} title={text.network.title}>
      <RecipeField />
      <LayerList />
      <InitializerField />
      <OptimizerField />
      <SeedField />
      <ValidationField />
    </FieldGroup>
  );
}
