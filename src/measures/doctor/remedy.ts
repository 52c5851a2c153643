import type { LiveChange } from '../../spec/edits.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Activation, Initializer, InputScaling } from '../../spec/vocabulary.ts';

/** Something to do about a finding, in one press. */
export type Remedy =
  /** Where the weights are spoilt already, only a fresh start at the other rate helps. */
  | { readonly code: 'learningRate'; readonly value: number; readonly startsAnew: boolean }
  | { readonly code: 'clipNorm'; readonly value: number }
  /** Of every hidden layer. */
  | { readonly code: 'dropout'; readonly value: number }
  | { readonly code: 'l2Penalty'; readonly value: number }
  | { readonly code: 'shift'; readonly value: number }
  | { readonly code: 'trainingSize'; readonly value: number }
  | { readonly code: 'initializer'; readonly value: Initializer }
  | { readonly code: 'initializerScale'; readonly value: number }
  | { readonly code: 'inputScaling'; readonly value: InputScaling }
  /** Of the hidden layers that have the one, with the initializer that suits the other. */
  | {
      readonly code: 'activation';
      readonly from: Activation;
      readonly to: Activation;
      readonly initializer: Initializer;
    };

type Rebuilding = Pick<
  ExperimentSpec,
  'trainingSize' | 'initializer' | 'initializerScale' | 'inputScaling' | 'hiddenLayers'
>;

/** What a remedy changes of an experiment. */
export interface RemedyEffect {
  /** Felt from the next step on. */
  readonly live: readonly LiveChange[];
  /** What builds the network anew; null when nothing does. */
  readonly rebuild: Partial<Rebuilding> | null;
}

export function effectOf(remedy: Remedy, { hiddenLayers }: ExperimentSpec): RemedyEffect {
  switch (remedy.code) {
    case 'learningRate': {
      const live = [{ field: 'learningRate', value: remedy.value } as const];
      return { live, rebuild: remedy.startsAnew ? {} : null };
    }
    case 'clipNorm':
    case 'l2Penalty':
    case 'shift':
      return { live: [{ field: remedy.code, value: remedy.value }], rebuild: null };
    case 'dropout': {
      const { value } = remedy;
      const live = hiddenLayers.map((_, layer) => ({ field: 'dropout', layer, value }) as const);
      return { live, rebuild: null };
    }
    case 'activation': {
      const { from, to, initializer } = remedy;
      const changed = hiddenLayers.map((layer) =>
        layer.activation === from ? { ...layer, activation: to } : layer,
      );
      return { live: [], rebuild: { hiddenLayers: changed, initializer } };
    }
    default:
      return { live: [], rebuild: { [remedy.code]: remedy.value } };
  }
}
