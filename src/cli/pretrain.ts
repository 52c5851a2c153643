import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative } from 'node:path';
import type { TrainedHeader } from '../formats/trained-network/header.ts';
import {
  decodeTrainedNetwork,
  encodeTrainedNetwork,
} from '../formats/trained-network/trained-network.ts';
import type { EngineRoom } from '../host/engine-room.ts';
import { MOST_THREADS } from '../spec/engine-name.ts';
import { formatPercent } from '../text/format.ts';
import { describeEvaluation } from './describe-evaluation.ts';
import { openRoom } from './open-room.ts';
import { type PretrainArguments, parsePretrainArguments } from './pretrain/pretrain-arguments.ts';
import { scoreWeights } from './pretrain/score-weights.ts';
import { factsOf, writeFacts } from './pretrain/trained-facts.ts';
import { packTrainedNetwork, readTrainedNetwork } from './trained-file.ts';
import { type TrainingResult, trainOnMnist } from './training-run.ts';

function trainToEnd(room: EngineRoom, spec: PretrainArguments['spec']): TrainingResult {
  const result = trainOnMnist(spec, room, (evaluation, seconds) =>
    console.log(describeEvaluation(evaluation, seconds)),
  );
  if (result.status === 'diverged') throw new Error('The training diverged.');
  return result;
}

/** Trains a recipe and writes what it ended with, scored as it is in the file. */
function write({ recipe, spec, file, isForPage }: PretrainArguments, room: EngineRoom): void {
  const { weightHash, evaluation, parameters: values, trainSeconds } = trainToEnd(room, spec);
  const parameters = values.slice();
  const date = new Date().toISOString().slice(0, 10);
  const draft = { recipe, spec, weightHash, testAccuracy: 0, validationAccuracy: null, date };
  const decoded = decodeTrainedNetwork(encodeTrainedNetwork({ header: draft, parameters }));
  if (!decoded.ok) throw new Error(`The file would be refused: ${decoded.problem.code}.`);
  const { validation, test } = scoreWeights(room, spec, decoded.value.parameters);
  const header: TrainedHeader = {
    ...draft,
    testAccuracy: test.accuracy,
    validationAccuracy: validation?.accuracy ?? null,
  };
  const packed = packTrainedNetwork({ header, parameters });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, packed);
  const facts = factsOf(header, packed);
  if (isForPage) writeFacts(facts);
  const before = evaluation === null ? '' : `, ${formatPercent(evaluation.test.accuracy)} before`;
  console.log(`trained in ${trainSeconds.toFixed(1)} s; weights ${weightHash}`);
  console.log(`as bytes: test ${formatPercent(test.accuracy)}${before}`);
  console.log(`${relative('.', file)}: ${packed.length} bytes, ${facts.contentBytes} unpacked`);
}

/** Trains again what the file was trained from. @throws Error when other weights come of it. */
function check({ file }: PretrainArguments, room: EngineRoom): void {
  const { spec, weightHash } = readTrainedNetwork(file).header;
  const result = trainToEnd(room, spec);
  if (result.weightHash !== weightHash) {
    throw new Error(
      `Training gives weights ${result.weightHash}, and the file was made of ${weightHash}. Make it again with npm run pretrain.`,
    );
  }
  console.log(`${relative('.', file)} was made of the weights that training gives: ${weightHash}`);
}

/** Makes the trained network that comes with the page, or makes sure of it. */
async function main(): Promise<void> {
  const options = parsePretrainArguments(process.argv.slice(2));
  const threads = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  const { room, close } = await openRoom({ threads, isForced: options.threads !== null });
  try {
    if (options.isCheck) check(options, room);
    else write(options, room);
  } finally {
    await close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
