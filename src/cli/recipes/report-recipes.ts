import { deviation, mean } from '../../lib/mean.ts';
import { text } from '../../text/text.ts';
import type { RecipeResult, RecipeRun } from './recipe-result.ts';

const HEAD = ['recipe', 'published', 'test accuracy', 'seconds'];

/** A table in Markdown: mean ± standard deviation over the seeds, mean seconds a training. */
export function reportRecipes(results: readonly RecipeResult[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...results.map(cellsOf)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ recipe, published, runs }: RecipeResult): string[] {
  const seconds = mean(runs.map(({ trainSeconds }) => trainSeconds));
  return [
    `\`${recipe}\``,
    published === null ? '' : text.recipes.figure(published),
    ourFigure(runs),
    seconds.toFixed(seconds < 10 ? 1 : 0),
  ];
}

/** A run that diverged has no result that a mean could be made of. */
function ourFigure(runs: readonly RecipeRun[]): string {
  const accuracies = runs.flatMap(({ status, testAccuracy }) =>
    status === 'finished' && testAccuracy !== null ? [testAccuracy] : [],
  );
  const missing = runs.length - accuracies.length;
  if (missing > 0) return `${missing} of ${runs.length} diverged`;
  const spread = (100 * deviation(accuracies)).toFixed(2);
  return `${(100 * mean(accuracies)).toFixed(2)} ± ${spread}\u00a0%`;
}
