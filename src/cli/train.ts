import { describeEvaluation } from './describe-evaluation.ts';
import { asInThePage, openRoom } from './open-room.ts';
import { parseTrainArguments } from './train-arguments.ts';
import { trainOnMnist } from './training-run.ts';

/** Trains a recipe without a browser: the same engine, the same bits. */
async function main(): Promise<void> {
  const { recipe, spec, json, threads } = parseTrainArguments(process.argv.slice(2));
  const { room, close } = await openRoom(
    threads === null ? asInThePage() : { threads, isForced: true },
  );
  const result = trainOnMnist(spec, room, (evaluation, seconds) =>
    console.log(describeEvaluation(evaluation, seconds)),
  );
  await close();
  const { engine, evaluation, status, steps, trainSeconds, weightHash } = result;
  console.log(`${status} after ${steps} steps; weights ${weightHash}`);
  if (!json) return;
  const line = {
    recipe,
    seed: spec.seed,
    spec,
    engine,
    threads: result.threads,
    steps,
    status,
    testAccuracy: evaluation?.test.accuracy ?? null,
    validationAccuracy: evaluation?.validation?.accuracy ?? null,
    testLoss: evaluation?.test.loss ?? null,
    trainSeconds,
    weightHash,
  };
  console.log(JSON.stringify(line));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
