import { effectOf, type Remedy } from '../../../measures/doctor/remedy.ts';
import type { SpecProblem } from '../../../spec/validate.ts';
import { changeLive, editSpec } from '../../actions.ts';
import { useExperiment } from '../../experiment.ts';
import { reset } from '../../training.ts';

/** Does to the experiment what its fields would. Returns why it was refused; empty when it was not. */
export function applyRemedy(remedy: Remedy): readonly SpecProblem[] {
  const { live, rebuild } = effectOf(remedy, useExperiment.getState().spec);
  const problems = live.flatMap(changeLive);
  if (rebuild === null || problems.length > 0) return problems;
  if (Object.keys(rebuild).length > 0) return editSpec(rebuild);
  reset();
  return [];
}
