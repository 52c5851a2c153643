import { type Interval, wilsonInterval } from '../../lib/wilson.ts';
import { PUBLICATIONS, type Publication } from '../../spec/recipes/publications.ts';
import { RECIPES } from '../../spec/recipes/recipes.ts';
import type { RecipeChoice } from '../../store/experiment.ts';
import { currentEvaluation, type RunState } from '../../store/run.ts';

export interface PublishedComparison {
  readonly publication: Publication;
  /** Where ours lies. */
  readonly ours: Interval;
}

/**
 * What a published recipe reached beside ours; null unless it ran to its end as it is, and the
 * network has the weights that the recipe ends with.
 */
export function publishedComparison(
  recipe: RecipeChoice,
  run: RunState,
): PublishedComparison | null {
  if (recipe === 'custom') return null;
  const publication = PUBLICATIONS[recipe];
  const test = currentEvaluation(run)?.test;
  const isWhole = run.status === 'finished' && run.edits.length === 0;
  const isItsEnd = run.isBestRestored === RECIPES[recipe].restoreBest;
  if (publication === undefined || test === undefined || !isWhole || !isItsEnd) return null;
  return { publication, ours: wilsonInterval(test.accuracy, test.examples) };
}
