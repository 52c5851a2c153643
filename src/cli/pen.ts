import { PIXEL_COUNT } from '../spec/mnist.ts';
import { mnistFolder, readMnist } from './mnist-package.ts';
import { asInThePage } from './open-room.ts';
import { compareInk, reportInk } from './pen/compare-ink.ts';
import { likeliest } from './pen/likeliest.ts';
import { type PenArguments, parsePenArguments } from './pen/pen-arguments.ts';
import { digitOf, type PenSample } from './pen/pen-sample.ts';
import { readSamples } from './pen/read-samples.ts';
import { reportNetwork, reportPen } from './pen/report-pen.ts';
import { scoreOf } from './pen/score.ts';
import { trainAndRead } from './pen/train-and-read.ts';

/** The same figures for programs and for people. */
interface Result {
  readonly json: object;
  readonly text: string;
}

async function read(samples: readonly PenSample[], options: PenArguments): Promise<Result> {
  const { recipe, spec, threads } = options;
  const choice = threads === null ? asInThePage() : { threads, isForced: true };
  // What is under way goes to the standard error: the output begins with the accuracy.
  const { training, answers } = await trainAndRead(samples, spec, choice, console.error);
  const predictions = answers.map(likeliest);
  const score = scoreOf(samples, predictions);
  const { overall, classes, sites } = score;
  const { status, evaluation, trainSeconds, weightHash } = training;
  const text = `${reportPen(score)}\n\n${reportNetwork(recipe, spec.seed, training)}`;
  const json = {
    ...{ recipe, seed: spec.seed, status },
    ...{ accuracy: overall.correct / overall.total, ...overall, classes, sites },
    ...{ testAccuracy: evaluation?.test.accuracy ?? null, weightHash, trainSeconds },
    predictions,
  };
  return { json, text };
}

function compareWithMnist(samples: readonly PenSample[]): Result {
  const { pixels } = readMnist(mnistFolder()).train;
  const mnist = Array.from({ length: pixels.length / PIXEL_COUNT }, (_, index) =>
    pixels.subarray(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT),
  );
  const statistics = compareInk(samples.map(digitOf), mnist);
  return { json: { statistics }, text: reportInk(statistics) };
}

/** Reads pen-drawn digits by the draw pad's own path, or compares their ink with MNIST's. */
async function main(): Promise<void> {
  const options = parsePenArguments(process.argv.slice(2));
  const samples = readSamples(options.file);
  const { json, text } = options.statistics
    ? compareWithMnist(samples)
    : await read(samples, options);
  console.log(text);
  if (options.json) console.log(JSON.stringify(json));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
