import { TRAINING_FILE_EXAMPLES } from './mnist.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
}

const integer = (minimum: number, maximum: number): Bounds => ({ minimum, maximum, integer: true });
const real = (minimum: number, maximum: number): Bounds => ({ minimum, maximum, integer: false });

/** What every number of an experiment may be; the schema, the fields of the page and the messages read it here. */
export const BOUNDS = {
  seed: integer(0, 4_294_967_295),
  validationSize: integer(0, TRAINING_FILE_EXAMPLES - 10),
  units: integer(1, 4_096),
  dropout: real(0, 0.95),
  learningRate: real(1e-7, 10_000),
  momentum: real(0, 0.999),
  batchSize: integer(1, TRAINING_FILE_EXAMPLES),
  epochs: integer(1, 100_000),
} as const satisfies Record<string, Bounds>;

export type BoundedField = keyof typeof BOUNDS;

export const MAXIMUM_HIDDEN_LAYERS = 8;
export const MAXIMUM_PARAMETERS = 8_000_000;

export function isWithin(value: number, bounds: Bounds): boolean {
  return (
    value >= bounds.minimum &&
    value <= bounds.maximum &&
    (!bounds.integer || Number.isInteger(value))
  );
}
