import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname } from 'node:path';
import { PUBLICATIONS } from '../spec/recipes/publications.ts';
import { RECIPES, type RecipeId } from '../spec/recipes/recipes.ts';
import { formatPercent } from '../text/format.ts';
import { openRoom } from './open-room.ts';
import { parseRecipeArguments, type RecipeArguments } from './recipes/recipe-arguments.ts';
import type { RecipeResult, RecipeRun } from './recipes/recipe-result.ts';
import { reportRecipes } from './recipes/report-recipes.ts';
import { trainOnMnist } from './training-run.ts';

async function trainOnce(recipe: RecipeId, seed: number, threads: number): Promise<RecipeRun> {
  const { room, close } = await openRoom({ threads, isForced: false });
  const result = trainOnMnist({ ...RECIPES[recipe], seed }, room, () => {});
  await close();
  const { status, steps, evaluation, trainSeconds, engine, weightHash } = result;
  const run = {
    seed,
    status,
    steps,
    testAccuracy: evaluation?.test.accuracy ?? null,
    validationAccuracy: evaluation?.validation?.accuracy ?? null,
    trainSeconds,
    engine,
    threads: result.threads,
    weightHash,
  };
  const score = run.testAccuracy === null ? 'not scored' : formatPercent(run.testAccuracy);
  console.error(`${recipe}, seed ${seed}: ${status}, ${score}, ${trainSeconds.toFixed(1)} s`);
  return run;
}

async function measure({ recipes, seeds, threads }: RecipeArguments): Promise<RecipeResult[]> {
  const results: RecipeResult[] = [];
  for (const recipe of recipes) {
    const runs: RecipeRun[] = [];
    for (const seed of seeds) runs.push(await trainOnce(recipe, seed, threads));
    results.push({ recipe, published: PUBLICATIONS[recipe] ?? null, runs });
  }
  return results;
}

/** Trains recipes to their ends and sets what came of them beside what was published. */
async function main(): Promise<void> {
  const options = parseRecipeArguments(process.argv.slice(2));
  const results = await measure(options);
  const date = new Date().toISOString().slice(0, 10);
  const cores = availableParallelism();
  const { threads } = options;
  const machine = { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores, threads, date };
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  console.log(`${machine.cpu}, ${cores} cores, ${threads} threads at hand, ${date}\n`);
  console.log(reportRecipes(results));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
