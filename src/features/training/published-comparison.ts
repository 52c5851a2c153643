import { type Interval, wilsonInterval } from '../../lib/wilson.ts';
import { PUBLICATIONS } from '../../spec/recipes/publications.ts';
import type { RecipeChoice } from '../../store/experiment.ts';
import { currentEvaluation, type RunState } from '../../store/run.ts';

export interface PublishedComparison {
  /** Test accuracy, 0 to 1. */
  readonly published: number;
  /** Where ours lies. */
  readonly ours: Interval;
}

/** What a published recipe reached beside ours; null unless it ran to its end as it is. */
export function publishedComparison(
  recipe: RecipeChoice,
  run: RunState,
): PublishedComparison | null {
  const publication = recipe === 'custom' ? undefined : PUBLICATIONS[recipe];
  const test = currentEvaluation(run)?.test;
  const isWhole = run.status === 'finished' && run.edits.length === 0;
  if (publication === undefined || test === undefined || !isWhole) return null;
  return { published: publication.accuracy, ours: wilsonInterval(test.accuracy, test.examples) };
}
