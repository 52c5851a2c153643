import { readdirSync, readFileSync } from 'node:fs';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { Activation, Loss, Optimizer } from '../spec/vocabulary.ts';

/** See golden/README.md. */
export interface GoldenRun {
  readonly name: string;
  readonly layerSizes: readonly number[];
  readonly hiddenActivation: Activation;
  readonly optimizer: {
    readonly name: Optimizer;
    readonly learningRate: number;
    readonly momentum?: number;
    readonly nesterov?: boolean;
    readonly rho?: number;
    readonly beta1?: number;
    readonly beta2?: number;
    readonly epsilon?: number;
  };
  readonly loss: Loss;
  readonly l2Penalty: number;
  readonly decoupledWeightDecay: number;
  readonly clipGradientNorm: number | null;
  readonly labelSmoothing: number;
  readonly batchSize: number;
  readonly steps: number;
  readonly start: GoldenParameters;
  readonly inputs: readonly number[];
  readonly labels: readonly number[];
  readonly firstStep: {
    readonly logits: readonly number[];
    readonly gradWeights: readonly (readonly number[])[];
    readonly gradBiases: readonly (readonly number[])[];
    readonly gradNorm: number;
  };
  readonly lossPerStep: readonly number[];
  readonly end: GoldenParameters;
}

interface GoldenParameters {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly (readonly number[])[];
}

/** All that there are in golden/. */
export const GOLDEN_RUNS: readonly string[] = readdirSync(new URL('golden/', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

export function readGoldenRun(name: string): GoldenRun {
  return JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8'));
}

/** PyTorch has one SGD; ours are three names. */
export function optimizerOf({ optimizer }: GoldenRun): Optimizer {
  if (optimizer.name !== 'sgd') return optimizer.name;
  if (optimizer.nesterov) return 'nesterov';
  return optimizer.momentum ? 'momentum' : 'sgd';
}

/** The hyperparameters of an experiment that the run names. */
export function settingsOf({ optimizer, ...run }: GoldenRun): Partial<ExperimentSpec> {
  const { name: _, nesterov: __, ...given } = optimizer;
  return {
    ...given,
    l2Penalty: run.l2Penalty,
    weightDecay: run.decoupledWeightDecay,
    clipNorm: run.clipGradientNorm ?? 0,
    labelSmoothing: run.labelSmoothing,
  };
}

/** In the order of the flat parameter array. */
export function flatten(
  weights: readonly (readonly number[])[],
  biases: readonly (readonly number[])[],
): number[] {
  return weights.flatMap((layer, l) => [...layer, ...(biases[l] ?? [])]);
}
