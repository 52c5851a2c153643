import { readFileSync } from 'node:fs';
import type { Activation, Optimizer } from '../spec/vocabulary.ts';

/** See golden/README.md. */
export interface GoldenRun {
  readonly name: string;
  readonly layerSizes: readonly number[];
  readonly hiddenActivation: Activation;
  readonly optimizer: {
    readonly name: string;
    readonly learningRate: number;
    readonly momentum?: number;
    readonly nesterov?: boolean;
  };
  readonly batchSize: number;
  readonly steps: number;
  readonly start: GoldenParameters;
  readonly inputs: readonly number[];
  readonly labels: readonly number[];
  readonly firstStep: {
    readonly logits: readonly number[];
    readonly gradWeights: readonly (readonly number[])[];
    readonly gradBiases: readonly (readonly number[])[];
  };
  readonly lossPerStep: readonly number[];
  readonly end: GoldenParameters;
}

interface GoldenParameters {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly (readonly number[])[];
}

export const GOLDEN_RUNS = [
  'no-hidden-layer',
  'activation-linear',
  'activation-relu',
  'activation-leakyRelu',
  'activation-softplus',
  'activation-sigmoid',
  'activation-tanh',
  'optimizer-sgd',
  'optimizer-momentum',
  'optimizer-nesterov',
] as const;

export function readGoldenRun(name: (typeof GOLDEN_RUNS)[number]): GoldenRun {
  return JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8'));
}

/** PyTorch has one SGD; ours are three names. */
export function optimizerOf({ optimizer }: GoldenRun): Optimizer {
  if (optimizer.nesterov) return 'nesterov';
  return optimizer.momentum ? 'momentum' : 'sgd';
}

/** In the order of the flat parameter array. */
export function flatten(
  weights: readonly (readonly number[])[],
  biases: readonly (readonly number[])[],
): number[] {
  return weights.flatMap((layer, l) => [...layer, ...(biases[l] ?? [])]);
}
