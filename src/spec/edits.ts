import type { ExperimentSpec } from './experiment.ts';
import type { Schedule } from './vocabulary.ts';

/** What may change while a network trains, from the next step on. Everything else rebuilds it. */
export type LiveChange =
  | { readonly field: 'learningRate' | 'momentum' | 'batchSize' | 'epochs'; readonly value: number }
  | { readonly field: 'schedule'; readonly value: Schedule }
  | { readonly field: 'dropout'; readonly layer: number; readonly value: number };

export type LiveValue = LiveChange['value'];

/** A live change and the first step that felt it. Spec, data and edits together are a run. */
export type Edit = LiveChange & { readonly step: number; readonly previous: LiveValue };

export function liveValue(spec: ExperimentSpec, change: LiveChange): LiveValue {
  if (change.field !== 'dropout') return spec[change.field];
  return spec.hiddenLayers[change.layer]?.dropout ?? 0;
}

export function applyChange(spec: ExperimentSpec, change: LiveChange): ExperimentSpec {
  if (change.field !== 'dropout') return { ...spec, [change.field]: change.value };
  const hiddenLayers = spec.hiddenLayers.map((layer, index) =>
    index === change.layer ? { ...layer, dropout: change.value } : layer,
  );
  return { ...spec, hiddenLayers };
}
