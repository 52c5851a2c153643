import { create } from 'zustand';
import type { AblationQuestion } from '../../../spec/inspection/ablation.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import type { UnitPlace } from '../../../spec/inspection/unit-place.ts';
import { useExperiment } from '../../experiment.ts';
import { useRun } from '../../run.ts';
import { useSelection } from '../../selection.ts';
import { askInspection } from '../ask.ts';
import { shownUnit, useInspectedUnit } from '../inspected-unit.ts';
import { followInspection } from '../live-inspection.ts';
import { unitsOff, useSwitchedOff } from '../switched-off.ts';
import { isHiddenUnit } from './hidden-units.ts';
import { scoredSplit } from './scored-split.ts';
import { areSameVariants, variantsFor } from './variants.ts';

/** A pointer that crosses units asks about the one it stays on. */
const REST_MS = 80;

export interface AblationState {
  /** The newest measurement; its variants say what of. Null while there is none. */
  readonly measured: Inspected<'ablation'> | null;
  /** Whether that is known: false until the first answer, and while one is awaited after one that was overtaken. */
  readonly isKnown: boolean;
}

export const noAblation: AblationState = { measured: null, isKnown: false };

export const useAblation = create<AblationState>()(() => noAblation);

/**
 * Keeps the accuracy without the unit on show and the ones switched off that of the network as it is, until the
 * returned function is called. Another unit is asked about at once: a person waits for it.
 */
export function startAblation(): () => void {
  let subject: UnitPlace | null = null;
  /** Questions that are not answered yet: of two, the first comes to nothing. */
  let underWay = 0;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const question = (): AblationQuestion => {
    const off = unitsOff();
    const shown = hiddenUnitOnShow();
    // Left alone, the view keeps the last unit that was touched: there is time to read.
    subject = shown ?? (off.length === 0 ? stillHidden(subject) : null);
    return { variants: variantsFor(off, subject), split: scoredSplit(), atMost: null };
  };
  const ask = () => {
    underWay += 1;
    return question();
  };
  const take = (measured: Inspected<'ablation'> | null) => {
    // A run that fails is told of without having been asked about.
    underWay = Math.max(0, underWay - 1);
    const { runId } = useRun.getState();
    // One that is overtaken by the next comes to nothing; what was measured of this run is still true.
    const isOfRun = useAblation.getState().measured?.runId === runId;
    if (measured === null && isOfRun) return;
    useAblation.setState({ measured, isKnown: measured !== null || underWay === 0 });
  };
  const askNow = async () => {
    timer = null;
    const wanted = question();
    if (isMeasured(wanted)) return;
    underWay += 1;
    const measured = await askInspection('ablation', wanted);
    if (!isStopped) take(measured);
  };
  const askSoon = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void askNow(), REST_MS);
  };
  const live = followInspection('ablation', ask, take);
  const stops = [
    useInspectedUnit.subscribe(askSoon),
    useSwitchedOff.subscribe(askSoon),
    useSelection.subscribe(({ split }, before) => {
      if (split !== before.split) askSoon();
    }),
  ];
  return () => {
    isStopped = true;
    if (timer !== null) clearTimeout(timer);
    for (const stop of stops) stop();
    live.stop();
    useAblation.setState(noAblation);
  };
}

const stillHidden = (unit: UnitPlace | null): UnitPlace | null =>
  unit !== null && isHiddenUnit(useExperiment.getState().spec, unit) ? unit : null;

const hiddenUnitOnShow = (): UnitPlace | null =>
  stillHidden(shownUnit(useInspectedUnit.getState()));

/** Whether that is what the newest measurement is of, and of the weights as they are. */
function isMeasured({ variants, split }: AblationQuestion): boolean {
  const { measured } = useAblation.getState();
  const { runId, step } = useRun.getState();
  return (
    measured?.runId === runId &&
    measured.step === step &&
    measured.finding.split === split &&
    areSameVariants(measured.finding.variants, variants)
  );
}
