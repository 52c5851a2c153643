import type { ExperimentSpec } from '../../spec/experiment.ts';
import { CLASS_COUNT, TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import type { OwnDataHeader } from '../../spec/own-data.ts';
import { formatCount, formatPlain, formatWholePercent } from '../format.ts';
import { fieldNames, withinSentence } from './field-names.ts';
import { vocabulary } from './vocabulary.ts';

/** What is on within a folded group, in a few words. */
export const digests = {
  data,
  network,
  optimizer,
  regularization,
  augmentation,
  earlyStopping,
} as const;

const list = (parts: readonly (string | false)[], nothing: string): string =>
  parts.filter((part) => part !== false).join(', ') || nothing;

/** What a set of digits has that is not MNIST. */
type OwnData = Pick<OwnDataHeader, 'training' | 'classNames'>;

function data(spec: ExperimentSpec, own?: OwnData): string {
  const { validationSize, trainingSize, classes, labelNoise, inputScaling } = spec;
  const available = own?.training ?? TRAINING_FILE_EXAMPLES;
  const training = Math.max(0, Math.min(trainingSize, available - validationSize));
  const isSubset = classes.length < (own?.classNames.length ?? CLASS_COUNT);
  return list(
    [
      `${formatCount(training)} digits`,
      isSubset && classes.join(''),
      labelNoise > 0 && `${formatWholePercent(labelNoise)} noise`,
      inputScaling !== 'unit' && withinSentence(vocabulary.inputScalings[inputScaling]),
    ],
    '',
  );
}

function network(spec: ExperimentSpec): string {
  const { hiddenLayers, leakySlope, startingWeights, initializerScale } = spec;
  const isDrawn = startingWeights === 'initialized';
  const isLeaky = hiddenLayers.some(({ activation }) => activation === 'leakyRelu');
  return list(
    [
      isDrawn && initializerScale !== 1 && `scale ${formatPlain(initializerScale)}`,
      isLeaky && `slope ${formatPlain(leakySlope)}`,
    ],
    '',
  );
}

function optimizer({ optimizer: name, rho, beta1, beta2, epsilon }: ExperimentSpec): string {
  const isAdam = name === 'adam' || name === 'adamw';
  const parts = isAdam ? [beta1, beta2] : name === 'rmsprop' ? [rho] : [];
  return (parts.length > 0 ? parts : [epsilon]).map(formatPlain).join(', ');
}

function regularization(spec: ExperimentSpec): string {
  const { l1Penalty, l2Penalty, weightDecay, maxNorm, clipNorm, labelSmoothing } = spec;
  return list(
    [
      l1Penalty > 0 && `L1 ${formatPlain(l1Penalty)}`,
      l2Penalty > 0 && `L2 ${formatPlain(l2Penalty)}`,
      spec.optimizer !== 'adam' && weightDecay > 0 && `decay ${formatPlain(weightDecay)}`,
      maxNorm > 0 && `max-norm ${formatPlain(maxNorm)}`,
      clipNorm > 0 && `clip ${formatPlain(clipNorm)}`,
      spec.loss === 'crossEntropy' && labelSmoothing > 0 && `smooth ${formatPlain(labelSmoothing)}`,
      spec.hiddenLayers.some(({ dropout }) => dropout > 0) && 'dropout',
    ],
    'off',
  );
}

function augmentation(spec: ExperimentSpec): string {
  const { shift, rotation, zoom, shear, elasticStrength, thickness } = spec;
  return list(
    [
      shift > 0 && `${fieldNames.shift.toLowerCase()} ${formatPlain(shift)}`,
      rotation > 0 && `${formatPlain(rotation)}°`,
      zoom > 0 && fieldNames.zoom.toLowerCase(),
      shear > 0 && fieldNames.shear.toLowerCase(),
      elasticStrength > 0 && 'elastic',
      thickness > 0 && fieldNames.thickness.toLowerCase(),
    ],
    'off',
  );
}

function earlyStopping({ patience, restoreBest }: ExperimentSpec): string {
  const epochs = patience === 1 ? 'epoch' : 'epochs';
  return list(
    [patience > 0 && `after ${formatCount(patience)} ${epochs}`, restoreBest && 'restores best'],
    'off',
  );
}
