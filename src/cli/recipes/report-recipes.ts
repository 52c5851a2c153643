import { formatPercent } from '../../text/format.ts';
import { deviation, mean, type RecipeResult } from './recipe-result.ts';

const HEAD = ['recipe', 'published', 'test accuracy', 'seconds'];

/** A table in Markdown: mean ± standard deviation over the seeds, mean seconds a training. */
export function reportRecipes(results: readonly RecipeResult[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...results.map(cellsOf)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ recipe, published, runs }: RecipeResult): string[] {
  const accuracies = runs.map(({ testAccuracy }) => testAccuracy);
  const spread = (100 * deviation(accuracies)).toFixed(2);
  const seconds = mean(runs.map(({ trainSeconds }) => trainSeconds));
  return [
    `\`${recipe}\``,
    published === null ? '' : formatPercent(published),
    `${(100 * mean(accuracies)).toFixed(2)} ± ${spread}\u00a0%`,
    seconds.toFixed(seconds < 10 ? 1 : 0),
  ];
}
