import type { UnitFinding } from '../../../spec/inspection/activations.ts';

/** An input and what it brings. */
export interface Term {
  /** Its place among the unit's inputs. */
  readonly input: number;
  readonly weight: number;
  readonly value: number;
  /** As shown. */
  readonly product: number;
}

/** The sum of a unit in numbers that are rounded and still add up: sum = Σ terms + rest + bias. */
export interface Arithmetic {
  /** Decimal places of every number but weights and inputs. */
  readonly decimals: number;
  /** The strongest, the strongest first. */
  readonly terms: readonly Term[];
  /** Theirs, as shown. */
  readonly products: readonly number[];
  /** What all others bring, and what rounding has taken. */
  readonly rest: number;
  /** How many of the others bring something. */
  readonly restCount: number;
  readonly bias: number;
  readonly sum: number;
  readonly value: number;
}

/**
 * Rounds the sum, the bias and the strongest products and leaves to the rest what is missing, so that what is
 * shown adds up to the last decimal.
 *
 * @param most how many terms are shown. @returns null when the sum is no number.
 */
export function arithmeticOf(unit: UnitFinding, most: number): Arithmetic | null {
  const { inputs, weights, bias, sum, value } = unit;
  if (!Number.isFinite(sum + value)) return null;
  const brought = weights.map((weight, i) => weight * (inputs[i] ?? 0));
  const bringing = [...brought.keys()].filter((i) => brought[i] !== 0);
  const size = (i: number) => Math.abs(brought[i] ?? 0);
  const strongest = bringing.toSorted((a, b) => size(b) - size(a)).slice(0, most);
  const decimals = decimalsFor([sum, bias, value, ...strongest.map(size)]);
  // In whole units of the last decimal there is nothing more to round.
  const unitsIn = (number: number) => Math.round(number * 10 ** decimals);
  const back = (units: number) => units / 10 ** decimals;
  const terms = strongest.map((input) => ({
    input,
    weight: weights[input] ?? 0,
    value: inputs[input] ?? 0,
    product: back(unitsIn(brought[input] ?? 0)),
  }));
  const shown = strongest.reduce((total, i) => total + unitsIn(brought[i] ?? 0), unitsIn(bias));
  return {
    decimals,
    terms,
    products: terms.map(({ product }) => product),
    rest: back(unitsIn(sum) - shown),
    restCount: bringing.length - strongest.length,
    bias: back(unitsIn(bias)),
    sum: back(unitsIn(sum)),
    value: back(unitsIn(value)),
  };
}

/** How many products a page shows one by one. */
export const MOST_TERMS = 5;

const FEWEST_DECIMALS = 3;
const MOST_DECIMALS = 8;

/** So many that the largest has three digits that say something. */
function decimalsFor(numbers: readonly number[]): number {
  const largest = Math.max(...numbers.map(Math.abs));
  if (largest === 0) return FEWEST_DECIMALS;
  const wanted = 2 - Math.floor(Math.log10(largest));
  return Math.min(MOST_DECIMALS, Math.max(FEWEST_DECIMALS, wanted));
}
