import * as v from 'valibot';
import { experimentSchema } from '../../spec/experiment.ts';
import { checkSpec } from '../../spec/validate.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const headerSchema = v.strictObject({
  recipe: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  /** Of the training, seed included. */
  spec: experimentSchema,
  /** SHA-256 of the parameters as the training left them, before they were rounded to bytes. */
  weightHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Of the weights as they are in the file. */
  testAccuracy: share,
  /** Likewise; null when no digits were held out. */
  validationAccuracy: v.nullable(share),
  /** Of the training: year, month, day. */
  date: v.pipe(v.string(), v.isoDate()),
});

/** What a file says of its weights. */
export type TrainedHeader = v.InferOutput<typeof headerSchema>;

/** JSON in ASCII: nothing in a header needs more. */
export function encodeHeader(header: TrainedHeader): Uint8Array {
  return Uint8Array.from(JSON.stringify(header), (letter) => letter.charCodeAt(0));
}

/** @returns null for anything but a header whose experiment may be trained. */
export function decodeHeader(bytes: Uint8Array): TrainedHeader | null {
  const parsed = v.safeParse(headerSchema, parsedJson(String.fromCharCode(...bytes)));
  return parsed.success && checkSpec(parsed.output.spec).ok ? parsed.output : null;
}

/** Undefined, which no header is, for what is not JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
