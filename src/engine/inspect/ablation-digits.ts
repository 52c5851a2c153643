import type { AblationQuestion } from '../../spec/inspection/ablation.ts';
import { type LayerShape, layerShapes } from '../../spec/layers.ts';
import { INK_SHARE } from '../../spec/mnist.ts';
import { splitRange } from '../../spec/split-range.ts';
import type { Examples } from '../examples.ts';
import type { InspectionBench } from './inspection.ts';
import { arrivedDigits, spreadOver } from './spread-digits.ts';

/** Multiplications of all: a second or two with SIMD. A network too large for that is asked fewer digits, … */
const MOST_COST = 17_179_869_184;
/** … but so many, however long that takes. */
const FEWEST_DIGITS = 500;

/** Rows that share the fetching of the weights in a small network; where there is room for fewer, each costs more. */
const SHARING_ROWS = 16;

export interface DigitsToRead {
  readonly examples: Examples;
  /** Their places in the file, ascending. */
  readonly digits: readonly number[];
}

export function digitsToRead(bench: InspectionBench, question: AblationQuestion): DigitsToRead {
  const examples = question.split === 'test' ? bench.test : bench.training;
  const { from, to } = splitRange(
    question.split,
    examples.labels.length,
    bench.spec.validationSize,
  );
  const { run, variant } = costOfDigit(bench, question);
  const changed = question.variants.filter((units) => units.length > 0).length;
  const cost = (run + changed * variant) * Math.max(1, SHARING_ROWS / bench.digits.mostRows);
  const affordable = Math.max(FEWEST_DIGITS, Math.floor(MOST_COST / cost));
  const most = Math.min(affordable, question.atMost ?? affordable);
  return { examples, digits: spreadOver(arrivedDigits(examples, from, to, bench.spec), most) };
}

/**
 * Multiplications that a digit takes: once through the network, and for each variant on from the layer up to
 * which all are the same.
 */
export function costOfDigit(
  { spec }: Pick<InspectionBench, 'spec'>,
  { variants }: Pick<AblationQuestion, 'variants'>,
): { readonly run: number; readonly variant: number } {
  const costs = layerShapes(spec).map(costOfLayer);
  const sum = (from: number) => costs.slice(from).reduce((all, cost) => all + cost, 0);
  const first = firstLayerOf(variants);
  return { run: sum(0), variant: first === null ? 0 : sum(first + 1) };
}

const costOfLayer = ({ inputs, outputs }: LayerShape, l: number): number =>
  inputs * outputs * (l === 0 ? INK_SHARE : 1);

/** The hidden layer up to which all variants are the same; null when none of them lacks a unit. */
export function firstLayerOf(variants: AblationQuestion['variants']): number | null {
  const layers = variants.flat().map(({ layer }) => layer);
  return layers.length === 0 ? null : Math.min(...layers);
}
