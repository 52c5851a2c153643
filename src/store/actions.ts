import { applyChange, type LiveChange, liveValue } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { RECIPES, type RecipeId } from '../spec/recipes/recipes.ts';
import { withFittingStart } from '../spec/trained-start.ts';
import { checkSpec, type SpecProblem } from '../spec/validate.ts';
import { type ExperimentState, useExperiment } from './experiment.ts';
import { fitted } from './own-data/fit-experiment.ts';
import { dismissRateProposal, reviewRate } from './rate-proposal.ts';
import { isActive, statusUnderEpochs, useRun } from './run.ts';
import { currentClient, hasNetwork, rebuild } from './session.ts';
import { setExperimentAside, takeSetAside } from './set-aside.ts';

/** What a person does to the experiment. `training.ts` has what they do to its run. */

/** The fields that stand for another network or another course of training: all that are not live. */
export type RebuildChange = Partial<Omit<ExperimentSpec, Exclude<LiveChange['field'], 'dropout'>>>;

export function chooseRecipe(recipe: RecipeId): void {
  takeUp({ recipe, spec: RECIPES[recipe] });
}

/** Puts the trained network in place of the experiment on the page, which can be gone back to. */
export function readWithTrained(): void {
  setExperimentAside();
  takeUp({ recipe: 'trained', spec: RECIPES.trained });
}

/** Goes back to the experiment that made way for the trained network; without one nothing happens. */
export function backToOwnExperiment(): void {
  const experiment = takeSetAside();
  if (experiment !== null) takeUp(experiment);
}

function takeUp(experiment: ExperimentState): void {
  useExperiment.setState(fitted(experiment));
  dismissRateProposal();
  void rebuild();
}

/**
 * Changes the experiment and builds it anew. Returns why it was refused; empty when it was not. A
 * change that the trained weights do not fit gives them up, unless they are what was asked for.
 */
export function editSpec(change: RebuildChange): readonly SpecProblem[] {
  const { spec, recipe } = useExperiment.getState();
  const changed = { ...spec, ...change };
  const checked = checkSpec(change.startingWeights ? changed : withFittingStart(changed));
  if (!checked.ok) return checked.problems;
  const keepsRecipe = Object.keys(change).every((field) => field === 'seed');
  useExperiment.setState({ spec: checked.spec, recipe: keepsRecipe ? recipe : 'custom' });
  reviewRate(spec, checked.spec);
  void rebuild();
  return [];
}

/** The seed is the experiment's only part that says nothing about it: any will do, short ones are easier to pass on. */
export function newSeed(): void {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  editSpec({ seed: random % 1_000_000 });
}

/** Changes what may change during a run, from its next step on. */
export function changeLive(change: LiveChange): readonly SpecProblem[] {
  const { spec } = useExperiment.getState();
  if (liveValue(spec, change) === change.value) return [];
  const checked = checkSpec(applyChange(spec, change));
  if (!checked.ok) return checked.problems;
  useExperiment.setState({ spec: checked.spec, recipe: 'custom' });
  if (change.field === 'learningRate') dismissRateProposal();
  const run = useRun.getState();
  if (run.step > 0 || isActive(run.status)) void record(change);
  // The untrained network is the same under any live value: training.ts builds it anew when it starts.
  if (change.field === 'epochs') {
    useRun.setState({ status: statusUnderEpochs(run, change.value) });
  }
  return [];
}

/** Dropout of every hidden layer at once. */
export function changeDropout(value: number): readonly SpecProblem[] {
  const { hiddenLayers } = useExperiment.getState().spec;
  return hiddenLayers.flatMap((_, layer) => changeLive({ field: 'dropout', layer, value }));
}

async function record(change: LiveChange): Promise<void> {
  // Only a network still being built is waited for: else the change could reach the next one.
  if (useRun.getState().runId === null && !(await hasNetwork())) return;
  const { runId } = useRun.getState();
  const outcome = await currentClient()?.change(change);
  if (!outcome?.ok || outcome.value === null) return;
  const run = useRun.getState();
  if (run.runId === runId) useRun.setState({ edits: [...run.edits, outcome.value] });
}
