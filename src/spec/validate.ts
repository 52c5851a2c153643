import * as v from 'valibot';
import { MAXIMUM_PARAMETERS } from './bounds.ts';
import { type ExperimentSpec, experimentSchema } from './experiment.ts';
import { parameterCount } from './layers.ts';
import { type TrainedMisfit, trainedMisfits } from './trained-start.ts';

/** What is decided on validation digits and so needs some. */
export type ValidationUse = 'reduceOnPlateau' | 'patience' | 'restoreBest';

/** Why a spec cannot run. `text` turns it into a sentence. */
export type SpecProblem =
  | {
      readonly code: 'invalidField';
      readonly path: readonly (string | number)[];
      readonly given: unknown;
    }
  | { readonly code: 'tooManyParameters'; readonly given: number; readonly maximum: number }
  | { readonly code: 'tooFewClasses'; readonly given: number }
  | { readonly code: 'warmUpTooLong'; readonly given: number; readonly epochs: number }
  | { readonly code: 'needsValidation'; readonly use: ValidationUse }
  | { readonly code: 'misfitsTrained'; readonly field: TrainedMisfit };

export type CheckedSpec =
  | { readonly ok: true; readonly spec: ExperimentSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/** Everything that comes from outside passes here once; what comes out is trusted by the engine. */
export function checkSpec(candidate: unknown): CheckedSpec {
  const parsed = v.safeParse(experimentSchema, candidate);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(fieldProblem) };
  const problems = contradictions(parsed.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, spec: parsed.output };
}

function fieldProblem(issue: v.BaseIssue<unknown>): SpecProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { code: 'invalidField', path, given: issue.input };
}

/** Fields that are fine alone and not together. */
function contradictions(spec: ExperimentSpec): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const given = parameterCount(spec);
  if (given > MAXIMUM_PARAMETERS) {
    problems.push({ code: 'tooManyParameters', given, maximum: MAXIMUM_PARAMETERS });
  }
  if (spec.classes.length < 2) problems.push({ code: 'tooFewClasses', given: spec.classes.length });
  const { warmUpEpochs, epochs } = spec;
  if (warmUpEpochs > epochs) problems.push({ code: 'warmUpTooLong', given: warmUpEpochs, epochs });
  const misfits = trainedMisfits(spec).map((field) => ({ code: 'misfitsTrained', field }) as const);
  return [...problems, ...missingValidation(spec), ...misfits];
}

function missingValidation(spec: ExperimentSpec): SpecProblem[] {
  if (spec.validationSize > 0) return [];
  const uses: ValidationUse[] = [];
  if (spec.schedule === 'reduceOnPlateau') uses.push('reduceOnPlateau');
  if (spec.patience > 0) uses.push('patience');
  if (spec.restoreBest) uses.push('restoreBest');
  return uses.map((use) => ({ code: 'needsValidation', use }));
}
