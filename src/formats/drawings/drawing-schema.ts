import * as v from 'valibot';
import { fromBase64 } from '../../lib/base64.ts';
import type { DrawingPart } from '../../spec/import-problem.ts';
import { FARTHEST_PLACE, LARGEST_PICTURE_SIDE, WIDEST_BRUSH } from '../../spec/kept-digits.ts';
import { CLASS_COUNT, IMAGE_SIDE } from '../../spec/mnist.ts';
import type { SavedDrawing } from './saved-drawing.ts';

const pointsSchema = v.pipe(
  v.array(v.pipe(v.number(), v.minValue(-FARTHEST_PLACE), v.maxValue(FARTHEST_PLACE))),
  v.check((points) => points.length % 2 === 0),
);

const strokeSchema = v.union([
  v.pipe(
    pointsSchema,
    v.transform((points) => ({ brush: 1, points })),
  ),
  v.object({
    brush: v.pipe(v.number(), v.gtValue(0), v.maxValue(WIDEST_BRUSH)),
    points: pointsSchema,
  }),
]);

const pictureSchema = v.pipe(
  v.object({
    kind: v.picklist(['digit', 'scan']),
    side: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_PICTURE_SIDE)),
    levels: v.string(),
  }),
  v.check(({ kind, side }) => kind === 'scan' || side === IMAGE_SIDE),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const levels = fromBase64(value.levels);
    if (levels?.length === value.side * value.side) return { ...value, levels };
    addIssue();
    return NEVER;
  }),
);

/** A drawing as JSON has it, with or without the widths of its pens. */
export const drawingSchema = v.object({
  label: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CLASS_COUNT - 1)),
  strokes: v.array(strokeSchema),
  picture: v.optional(v.nullable(pictureSchema), null),
}) satisfies v.GenericSchema<unknown, SavedDrawing>;

const PARTS: readonly DrawingPart[] = ['label', 'strokes', 'picture'];

/** Which part of a drawing an issue is about. */
export function partOf(issue: v.BaseIssue<unknown>): DrawingPart {
  const key = issue.path?.[0]?.key;
  return PARTS.find((part) => part === key) ?? 'drawing';
}
