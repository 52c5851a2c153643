import * as v from 'valibot';
import { contentLength } from '../../dataset/own-data/set-content.ts';
import { FEWEST_CLASSES, LONGEST_NAME, MOST_CLASSES, MOST_OF_SPLIT } from '../../spec/own-data.ts';
import type { OwnDataSet } from '../../worker/own-data/protocol.ts';

/** Raised when a record changes shape. */
const RECORD_VERSION = 1;

/** A set that has a name of its own among those that are kept. */
export interface KeptSet extends OwnDataSet {
  /** Ids sort in the order in which sets were kept. */
  readonly id: string;
}

/** A set as the browser stores it. */
export interface OwnDataRecord extends KeptSet {
  readonly version: typeof RECORD_VERSION;
}

/** Letters of a name can take two units each. */
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(2 * LONGEST_NAME));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const recordSchema = v.pipe(
  v.object({
    version: v.literal(RECORD_VERSION),
    id: v.pipe(v.string(), v.regex(/^[0-9a-z]{16}$/)),
    name,
    classNames: v.pipe(v.array(name), v.minLength(FEWEST_CLASSES), v.maxLength(MOST_CLASSES)),
    training: count(MOST_OF_SPLIT.training),
    test: count(MOST_OF_SPLIT.test),
    content: v.instance(Blob),
  }),
  v.check((set) => set.content.size === contentLength(set)),
);

export function recordOf({
  id,
  name,
  classNames,
  training,
  test,
  content,
}: KeptSet): OwnDataRecord {
  return { version: RECORD_VERSION, id, name, classNames, training, test, content };
}

/** What was stored is hostile until proven otherwise: null for all that is no set. */
export function readRecord(candidate: unknown): KeptSet | null {
  const checked = v.safeParse(recordSchema, candidate);
  if (!checked.success) return null;
  const { version: _, ...set } = checked.output;
  return set;
}
