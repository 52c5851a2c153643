import { create } from 'zustand';
import type { ScoredSplit } from '../../../spec/answers.ts';
import type { AblationFinding } from '../../../spec/inspection/ablation.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { useExperiment } from '../../experiment.ts';
import { subscribeToRuns } from '../../session.ts';
import { askInspection, stopInspecting } from '../ask.ts';
import { orderAblation, useAblationView } from './ablation-view.ts';
import { hiddenLayerIn } from './hidden-units.ts';
import { scoredSplit } from './scored-split.ts';

/** Digits that every unit is measured on, at most. */
const DIGITS = 1_000;

/** What the network loses without each unit of a layer, one at a time. */
export interface UnitLosses {
  readonly runId: number;
  readonly step: number;
  readonly layer: number;
  readonly split: ScoredSplit;
  /** How many they were measured on. */
  readonly digits: number;
  /** [units] right answers that are lost; below 0 where the network reads more without it. */
  readonly lost: Int32Array;
}

export interface UnitLossesState {
  readonly isUnderWay: boolean;
  /** The newest that were measured, of this run; null when none were. */
  readonly losses: UnitLosses | null;
}

export const noUnitLosses: UnitLossesState = { isUnderWay: false, losses: null };

export const useUnitLosses = create<UnitLossesState>()(() => noUnitLosses);

subscribeToRuns(() => useUnitLosses.setState({ losses: null }));

/** Measures the units of the layer on show and puts them into the order of what is lost without them. */
export async function measureUnitLosses(): Promise<void> {
  const { spec } = useExperiment.getState();
  const view = useAblationView.getState();
  const layer = hiddenLayerIn(spec, view.layer);
  if (layer === null || useUnitLosses.getState().isUnderWay) return;
  useUnitLosses.setState({ isUnderWay: true });
  const alone = Array.from({ length: spec.hiddenLayers[layer]?.units ?? 0 }, (_, unit) => [
    { layer, unit },
  ]);
  const split = scoredSplit();
  const question = { variants: [[], ...alone], split, atMost: DIGITS };
  const measured = await askInspection('ablationRanks', question);
  useUnitLosses.setState({ isUnderWay: false });
  if (measured === null) return;
  const { runId, step, finding } = measured;
  const losses = { runId, step, layer, split, ...lossesIn(finding) };
  useUnitLosses.setState({ losses });
  if (hiddenLayerIn(spec, useAblationView.getState().layer) === layer) orderAblation('rank');
}

export function stopMeasuringUnits(): void {
  if (useUnitLosses.getState().isUnderWay) stopInspecting('ablationRanks');
}

/** @param finding of the whole network, and then without each unit. */
export function lossesIn({
  variants,
  counts,
  right,
}: AblationFinding): Pick<UnitLosses, 'digits' | 'lost'> {
  const sum = (values: Uint32Array) => values.reduce((all, value) => all + value, 0);
  const rightOf = (variant: number) =>
    sum(right.subarray(variant * CLASS_COUNT, (variant + 1) * CLASS_COUNT));
  const whole = rightOf(0);
  const lost = Int32Array.from(
    { length: variants.length - 1 },
    (_, unit) => whole - rightOf(unit + 1),
  );
  return { digits: sum(counts), lost };
}

/** The units of a layer, the one without which most is lost first; of two as bad the first in the layer. */
export function unitsByLoss(lost: Int32Array): number[] {
  return [...lost.keys()].sort((a, b) => (lost[b] ?? 0) - (lost[a] ?? 0));
}
