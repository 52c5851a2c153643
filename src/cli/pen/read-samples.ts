import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Stroke } from '../../dataset/drawing/strokes.ts';
import { CLASS_COUNT } from '../../spec/mnist.ts';
import type { PenSample } from './pen-sample.ts';

const label = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CLASS_COUNT - 1));

/** x0, y0, x1, y1, …; one point is a dot. */
const coordinates = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.check((numbers) => numbers.length % 2 === 0),
);

const fileSchema = v.pipe(
  v.array(
    v.object({
      label,
      writer: v.pipe(v.string(), v.nonEmpty()),
      strokes: v.pipe(v.array(coordinates), v.minLength(1)),
    }),
  ),
  v.minLength(1),
);

/** What a field must be, as the end of a sentence. */
const EXPECTED: Readonly<Record<string, string>> = {
  label: `a whole number from 0 to ${CLASS_COUNT - 1}`,
  writer: 'a site and a number, like "apb-01"',
  strokes: 'a list of strokes, each the x and y of its points in turn, all numbers',
};

/** @throws Error with a sentence that says what is wrong with the file. */
export function readSamples(file: string): PenSample[] {
  return parseSamples(contentOf(file), file);
}

function contentOf(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} is missing; name a file of pen-drawn digits.`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

/**
 * @param content a JSON array of `{"label": 7, "writer": "apb-01", "strokes": [[x0, y0, x1, y1, …], …]}`.
 * @throws Error with a sentence that says what is wrong, and with which sample.
 */
export function parseSamples(content: string, file: string): PenSample[] {
  const parsed = v.safeParse(fileSchema, jsonOf(content, file), { abortEarly: true });
  if (!parsed.success) throw new Error(problemOf(parsed.issues[0], file));
  return parsed.output.map((sample) => ({ ...sample, strokes: sample.strokes.map(strokeOf) }));
}

function jsonOf(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Error(`${file} is not JSON; give a JSON array of pen-drawn digits.`);
  }
}

function problemOf({ path, input }: v.BaseIssue<unknown>, file: string): string {
  const [index, field] = (path ?? []).map(({ key }) => key);
  if (typeof index !== 'number') {
    return Array.isArray(input)
      ? `${file} holds no digits; give at least one.`
      : `${file} is no JSON array; give an array of pen-drawn digits.`;
  }
  const sample = `Sample ${index + 1} of ${file}`;
  if (typeof field !== 'string') return `${sample} is no object with label, writer and strokes.`;
  return `${sample}: ${field} should be ${EXPECTED[field]}.`;
}

function strokeOf(numbers: readonly number[]): Stroke {
  return Array.from({ length: numbers.length / 2 }, (_, point) => ({
    x: numbers[2 * point] ?? 0,
    y: numbers[2 * point + 1] ?? 0,
  }));
}
