import { partOf } from '../../lib/part-of.ts';
import {
  RANKING_DIGITS,
  type UnitRanksFinding,
  type UnitRanksQuestion,
} from '../../spec/inspection/unit-ranks.ts';
import { activationSpread } from './activation-spread.ts';
import { type InspectionBench, type InspectionPlan, lookingAt } from './inspection.ts';
import { arrivedDigits, spreadOver } from './spread-digits.ts';
import { incomingNorms, outgoingNorms } from './weight-norms.ts';

/** What there is to rank the units of a layer by. */
export function inspectUnitRanks(
  bench: InspectionBench,
  { layer }: UnitRanksQuestion,
): InspectionPlan<UnitRanksFinding> {
  const { network, test, spec } = bench;
  return lookingAt<UnitRanksFinding>(function* () {
    const asked = network.parameters.layers[layer];
    if (asked === undefined) return null;
    // Next to going through the digits the norms take no time: progress is that of the digits.
    const incoming = yield* partOf(incomingNorms(asked), 0, 0);
    const next = network.parameters.layers[layer + 1];
    if (next === undefined) {
      return { layer, incoming, outgoing: null, usefulness: null, digits: 0 };
    }
    const outgoing = yield* partOf(outgoingNorms(next), 0, 0);
    const scored = arrivedDigits(test, 0, test.labels.length, spec);
    const digits = spreadOver(scored, RANKING_DIGITS);
    const isMeasured = digits.length > 0;
    const usefulness = isMeasured ? yield* usefulnessOf(bench, layer, digits, outgoing) : null;
    return { layer, incoming, outgoing, usefulness, digits: digits.length };
  });
}

function* usefulnessOf(
  { digits: pass, test }: InspectionBench,
  layer: number,
  digits: readonly number[],
  outgoing: Float32Array,
): Generator<number, Float32Array> {
  const spread = yield* activationSpread(pass, test, digits, layer);
  return outgoing.map((norm, unit) => norm * (spread[unit] ?? 0));
}
