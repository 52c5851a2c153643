import { RECIPE_IDS } from '../../spec/recipes.ts';
import { chooseRecipe } from '../../store/actions.ts';
import { type RecipeChoice, useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { type Choice, choicesOf, SelectField } from '../../ui/select-field.tsx';

const recipes = choicesOf(RECIPE_IDS, text.network.recipes);
const custom: Choice<RecipeChoice> = { value: 'custom', label: text.network.customRecipe };

export function RecipeField() {
  const recipe = useExperiment((state) => state.recipe);
  return (
    <SelectField<RecipeChoice>
      choices={recipe === 'custom' ? [custom, ...recipes] : recipes}
      label={text.network.recipe}
      onChoose={(choice) => {
        if (choice !== 'custom') chooseRecipe(choice);
      }}
      value={recipe}
    />
  );
}
