import * as v from 'valibot';
import type { Drawing } from '../../dataset/drawing/drawing.ts';
import {
  FARTHEST_PLACE,
  LARGEST_PICTURE_SIDE,
  MOST_DRAWING_POINTS,
  WIDEST_BRUSH,
} from '../../spec/kept-digits.ts';
import { CLASS_COUNT, IMAGE_SIDE } from '../../spec/mnist.ts';
import { type KeptDigit, keptDigit, type LabelledDrawing } from './kept-digit.ts';

/** Raised when a record changes shape. */
const RECORD_VERSION = 1;

/** A kept digit as the browser stores it. Its pixels are made anew when it is read. */
export interface KeptRecord extends LabelledDrawing {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
}

const place = v.pipe(v.number(), v.minValue(-FARTHEST_PLACE), v.maxValue(FARTHEST_PLACE));

const strokeSchema = v.object({
  brush: v.pipe(v.number(), v.gtValue(0), v.maxValue(WIDEST_BRUSH)),
  points: v.array(v.object({ x: place, y: place })),
});

const pictureSchema = v.pipe(
  v.object({
    kind: v.picklist(['digit', 'scan']),
    side: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_PICTURE_SIDE)),
    levels: v.instance(Uint8Array),
  }),
  v.check(({ side, levels }) => levels.length === side * side),
  v.check(({ kind, side }) => kind === 'scan' || side === IMAGE_SIDE),
);

const drawingSchema = v.pipe(
  v.object({ strokes: v.array(strokeSchema), picture: v.nullable(pictureSchema) }),
  v.check((drawing) => pointsIn(drawing) <= MOST_DRAWING_POINTS),
);

const recordSchema = v.object({
  version: v.literal(RECORD_VERSION),
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{16}$/)),
  label: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CLASS_COUNT - 1)),
  drawing: drawingSchema,
});

export function recordOf({ id, label, drawing }: KeptDigit): KeptRecord {
  return { version: RECORD_VERSION, id, label, drawing };
}

/** What was stored is hostile until proven otherwise: null for all that is no digit. */
export function readRecord(candidate: unknown): KeptDigit | null {
  const checked = v.safeParse(recordSchema, candidate);
  return checked.success ? keptDigit(checked.output.id, checked.output) : null;
}

const pointsIn = ({ strokes }: Drawing) =>
  strokes.reduce((count, { points }) => count + points.length, 0);
