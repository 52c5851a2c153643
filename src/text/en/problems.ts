import {
  BOUNDS,
  type BoundedField,
  FEWEST_TRAINING_DIGITS,
  MAXIMUM_HIDDEN_LAYERS,
} from '../../spec/bounds.ts';
import type { DataProblem } from '../../spec/data-problem.ts';
import type { Divergence } from '../../spec/divergence.ts';
import { CLASS_COUNT } from '../../spec/mnist.ts';
import type { SpecProblem, ValidationUse } from '../../spec/validate.ts';
import type { BuildProblem, WorkerLost } from '../../worker/protocol.ts';
import { formatCount, formatMegabytes, formatPlain } from '../format.ts';
import { fieldNames } from './field-names.ts';
import { fields } from './fields.ts';
import { network } from './network.ts';
import { trained } from './trained.ts';

/** A coded problem as a sentence: what was given, what was expected, what to do. */
export const problems = { data, spec, refusal, run, divergence } as const;

function data(problem: DataProblem): string {
  const { file } = problem;
  switch (problem.code) {
    case 'unreachable':
      return `${file} could not be fetched. Check the connection, then press Retry.`;
    case 'httpStatus':
      return `The server answered ${problem.status} instead of ${file}. Check that the data files were published with the page, then press Retry.`;
    case 'notData':
      return `The server sent a web page instead of ${file}. Check that the data files were published with the page, then press Retry.`;
    case 'wrongLength':
      return `${file} has ${formatCount(problem.given)} bytes instead of ${formatCount(problem.expected)}, so it was refused. Press Retry to fetch it again.`;
    case 'wrongHash':
      return `${file} is not the file that was published (its SHA-256 differs), so it was refused. Press Retry to fetch it again.`;
    case 'undecodable':
      return `${file} could not be unpacked, so it was refused. Press Retry to fetch it again.`;
    case 'badManifest':
      return `${file}, the list of data files, is not one this page can read. Prepare the data again, then press Retry.`;
  }
}

function spec(problem: SpecProblem): string {
  switch (problem.code) {
    case 'invalidField':
      return invalidField(problem.path, problem.given);
    case 'tooManyParameters':
      return `This network would have ${formatCount(problem.given)} parameters; ${formatCount(problem.maximum)} are the most. Take fewer units or layers.`;
    case 'tooFewClasses':
      return `${problem.given === 1 ? '1 class is' : `${problem.given} classes are`} too few to tell apart; at least 2 stay on. Turn another digit on first.`;
    case 'warmUpTooLong':
      return `A warm-up of ${formatPlain(problem.given)} epochs does not fit into a run of ${formatCount(problem.epochs)}. Warm up for fewer epochs, or train for more.`;
    case 'needsValidation':
      return missingValidation[problem.use];
    case 'misfitsTrained':
      return trained.misfits[problem.field];
  }
}

const missingValidation = {
  reduceOnPlateau:
    'Reduce on plateau watches the validation error, and no validation digits are held out. Hold some out under Data, or choose another schedule.',
  patience:
    'Early stopping watches the validation error, and no validation digits are held out. Hold some out under Data, or set its patience to 0.',
  restoreBest:
    'The best weights are chosen on validation digits, and none are held out. Hold some out under Data, or turn “Restore best at the end” off.',
} as const satisfies Record<ValidationUse, string>;

/** What stood in the way of a change; null when nothing did. */
function refusal(found: readonly SpecProblem[]): string | null {
  return found.length === 0 ? null : found.map(spec).join(' ');
}

function invalidField(path: readonly (string | number)[], given: unknown): string {
  const field = path.at(-1);
  const said = say(given);
  if (path.length === 1 && field === 'hiddenLayers' && Array.isArray(given)) {
    return `More than ${MAXIMUM_HIDDEN_LAYERS} hidden layers were given; ${MAXIMUM_HIDDEN_LAYERS} are the most. Remove some.`;
  }
  if (field === 'units' && path.length === 3) {
    return `Hidden layer ${Number(path[1]) + 1} has ${said} units; give it ${BOUNDS.units.minimum} to ${BOUNDS.units.maximum}, or remove it.`;
  }
  if (path[0] === 'classes') return invalidClasses(path, given);
  const name = nameOf(path);
  if (!isBounded(field)) return `${name} is ${said}, which is not among the choices.`;
  return `${name} is ${said}; give ${fields.allowed(BOUNDS[field])}.`;
}

/** Either the list is no list or out of order, or one of its digits is no digit. */
function invalidClasses(path: readonly (string | number)[], given: unknown): string {
  const isList = path.length === 1 && Array.isArray(given);
  const said = isList
    ? given
        .slice(0, CLASS_COUNT + 1)
        .map(say)
        .join(', ')
    : say(given);
  const last = CLASS_COUNT - 1;
  return `Classes ${path.length === 1 ? 'are' : 'contain'} ${said}; give digits from 0 to ${last}, each once and in ascending order.`;
}

/** A field by the name it has on the page; one the page does not have, by its path. */
function nameOf(path: readonly (string | number)[]): string {
  const [first, index, field] = path;
  if (first === undefined) return 'The experiment';
  if (first === 'hiddenLayers' && field === 'dropout') return network.dropout(Number(index) + 1);
  if (first === 'hiddenLayers' && field === 'activation') {
    return network.activation(Number(index) + 1);
  }
  const names: Readonly<Record<string, string>> = fieldNames;
  const isOnPage = path.length === 1 && Object.hasOwn(names, first);
  return (isOnPage ? names[first] : undefined) ?? path.join('.');
}

function isBounded(field: string | number | undefined): field is BoundedField {
  return typeof field === 'string' && Object.hasOwn(BOUNDS, field);
}

function say(given: unknown): string {
  if (typeof given === 'number') return formatPlain(given);
  return typeof given === 'string' ? `“${given.slice(0, 40)}”` : typeof given;
}

function run(problem: BuildProblem | WorkerLost): string {
  switch (problem.code) {
    case 'workerLost':
      return 'The training worker stopped and took its network along. Your settings are kept: press Train to start again.';
    case 'outOfMemory':
      return `This network needs ${formatMegabytes(problem.bytes)} MB, more than the browser gives. Take fewer units or layers, then press Train.`;
    case 'badSpec':
      return problem.problems.map(spec).join(' ');
    case 'noTrainedWeights':
      return `${data(problem.problem)} ${trained.otherwise}`;
    case 'noOwnData':
      return 'The browser has lost your images, or they are damaged. Load their files again, or go back to MNIST.';
    case 'tooFewTrainingDigits':
      return `The data has ${formatCount(problem.digits)} training digits, and ${formatCount(problem.validationSize)} are to be held out; at least ${FEWEST_TRAINING_DIGITS} have to be left. Lower “${fieldNames.validationSize}”.`;
    case 'superseded':
      return 'Another network was asked for before this one stood. Press Train to build it again.';
  }
}

const causes = {
  loss: 'the loss stopped being a finite number',
  gradient: 'a gradient stopped being a finite number',
  parameter: 'a weight stopped being a finite number',
  lossTooHigh: 'the loss stayed above ten times that of guessing for 20 steps in a row',
} as const satisfies Record<Divergence['cause'], string>;

/** @param hiddenLayers how many the network has; the layer after them is the output. */
function divergence({ step, cause, layer }: Divergence, hiddenLayers: number): string {
  const place = layer < hiddenLayers ? `hidden layer ${layer + 1}` : 'the output layer';
  return `Diverged at step ${formatCount(step)}: ${causes[cause]}. It showed first in ${place}. Try a lower learning rate, then press Train.`;
}
