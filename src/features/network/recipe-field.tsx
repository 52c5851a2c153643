import { PUBLISHED_FAILURES, PUBLISHED_RECIPES } from '../../spec/recipes/published.ts';
import { RECIPE_IDS, type RecipeId } from '../../spec/recipes/recipes.ts';
import { STARTING_POINTS } from '../../spec/recipes/starting-points.ts';
import { chooseRecipe } from '../../store/actions.ts';
import { type RecipeChoice, useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { type Choice, type ChoiceGroup, choicesOf, SelectField } from '../../ui/select-field.tsx';
import { RecipeNote } from './recipe-note.tsx';

const { custom, groups, names } = text.recipes;

const groupOf = (label: string, recipes: object): ChoiceGroup<RecipeId> => ({
  label,
  choices: choicesOf(
    RECIPE_IDS.filter((id) => Object.hasOwn(recipes, id)),
    names,
  ),
});

const recipes: readonly ChoiceGroup<RecipeId>[] = [
  groupOf(groups.start, STARTING_POINTS),
  groupOf(groups.published, PUBLISHED_RECIPES),
  groupOf(groups.failures, PUBLISHED_FAILURES),
  groupOf(groups.best, { best: true, trained: true }),
];
const customChoice: Choice<RecipeChoice> = { value: 'custom', label: custom };

export function RecipeField() {
  const recipe = useExperiment((state) => state.recipe);
  return (
    <div>
      <SelectField<RecipeChoice>
        choices={recipe === 'custom' ? [customChoice, ...recipes] : recipes}
        label={text.network.recipe}
        onChoose={(choice) => {
          if (choice !== 'custom') chooseRecipe(choice);
        }}
        value={recipe}
      />
      {recipe !== 'custom' && <RecipeNote recipe={recipe} />}
    </div>
  );
}
