import * as v from 'valibot';
import { MAXIMUM_PARAMETERS } from './bounds.ts';
import { type ExperimentSpec, experimentSchema } from './experiment.ts';
import { parameterCount } from './layers.ts';

/** Why a spec cannot run. `text` turns it into a sentence. */
export type SpecProblem =
  | {
      readonly code: 'invalidField';
      readonly path: readonly (string | number)[];
      readonly given: unknown;
    }
  | { readonly code: 'tooManyParameters'; readonly given: number; readonly maximum: number };

export type CheckedSpec =
  | { readonly ok: true; readonly spec: ExperimentSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/** Everything that comes from outside passes here once; what comes out is trusted by the engine. */
export function checkSpec(candidate: unknown): CheckedSpec {
  const parsed = v.safeParse(experimentSchema, candidate);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(fieldProblem) };
  const given = parameterCount(parsed.output);
  if (given > MAXIMUM_PARAMETERS) {
    const problem = { code: 'tooManyParameters', given, maximum: MAXIMUM_PARAMETERS } as const;
    return { ok: false, problems: [problem] };
  }
  return { ok: true, spec: parsed.output };
}

function fieldProblem(issue: v.BaseIssue<unknown>): SpecProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { code: 'invalidField', path, given: issue.input };
}
