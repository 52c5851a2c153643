import { app } from './en/app.ts';
import { best } from './en/best.ts';
import { data } from './en/data.ts';
import { dataInUse } from './en/data-in-use.ts';
import { digests } from './en/digests.ts';
import { doubt } from './en/doubt.ts';
import { draw } from './en/draw.ts';
import { hints, units } from './en/field-hints.ts';
import { fieldNames } from './en/field-names.ts';
import { fields } from './en/fields.ts';
import { groups } from './en/groups.ts';
import { network } from './en/network.ts';
import { pad } from './en/pad.ts';
import { pauses } from './en/pauses.ts';
import { preview } from './en/preview.ts';
import { problems } from './en/problems.ts';
import { rateProposal } from './en/rate-proposal.ts';
import { rateTest } from './en/rate-test.ts';
import { recipes } from './en/recipes.ts';
import { scheduleCurve } from './en/schedule-curve.ts';
import { selection } from './en/selection.ts';
import { trained } from './en/trained.ts';
import { training } from './en/training.ts';
import { vocabulary } from './en/vocabulary.ts';
import { why } from './en/why.ts';
import { xray } from './en/xray.ts';
import { yourDigits } from './en/your-digits.ts';

/** Every visible sentence, by subject. A second language has to offer the same type. */
export const text = {
  app,
  best,
  data,
  dataInUse,
  digests,
  doubt,
  draw,
  fieldNames,
  fields,
  groups,
  hints,
  network,
  pad,
  pauses,
  preview,
  problems,
  rateProposal,
  rateTest,
  recipes,
  scheduleCurve,
  selection,
  trained,
  training,
  units,
  vocabulary,
  why,
  xray,
  yourDigits,
} as const;
