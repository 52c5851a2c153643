import type { ExperimentSpec } from './experiment.ts';
import type { Schedule } from './vocabulary.ts';

/** The numbers that may change while a network trains. */
export const LIVE_NUMBERS = [
  'learningRate',
  'momentum',
  'rho',
  'beta1',
  'beta2',
  'epsilon',
  'batchSize',
  'epochs',
  'warmUpEpochs',
  'finalRate',
  'decayFactor',
  'decayEpochs',
  'plateauPatience',
  'l1Penalty',
  'l2Penalty',
  'weightDecay',
  'maxNorm',
  'clipNorm',
  'labelSmoothing',
  'patience',
  'minimumChange',
  'errorSmoothing',
  'shift',
  'rotation',
  'zoom',
  'shear',
  'elasticStrength',
  'elasticSmoothness',
  'thickness',
] as const satisfies readonly (keyof ExperimentSpec)[];
export type LiveNumber = (typeof LIVE_NUMBERS)[number];

/** What may change while a network trains, from the next step on. Everything else rebuilds it. */
export type LiveChange =
  | { readonly field: LiveNumber; readonly value: number }
  | { readonly field: 'schedule'; readonly value: Schedule }
  | { readonly field: 'restoreBest'; readonly value: boolean }
  | { readonly field: 'dropout'; readonly layer: number; readonly value: number };

export type LiveValue = LiveChange['value'];

/** A live change and the first step that felt it. Spec, data and edits together are a run. */
export type Edit = LiveChange & { readonly step: number; readonly previous: LiveValue };

/** What the field of a change is now. */
export function liveValue(spec: ExperimentSpec, change: LiveChange): LiveValue {
  if (change.field !== 'dropout') return spec[change.field];
  return spec.hiddenLayers[change.layer]?.dropout ?? 0;
}

/** The experiment as it is after a change; not yet checked. */
export function applyChange(spec: ExperimentSpec, change: LiveChange): ExperimentSpec {
  if (change.field !== 'dropout') return { ...spec, [change.field]: change.value };
  const hiddenLayers = spec.hiddenLayers.map((layer, index) =>
    index === change.layer ? { ...layer, dropout: change.value } : layer,
  );
  return { ...spec, hiddenLayers };
}
