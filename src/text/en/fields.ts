import type { Bounds } from '../../spec/bounds.ts';
import { formatPlain, NONE } from '../format.ts';

/** What every field of an experiment shares: how it says what kind it is, and what it takes. */
export const fields = {
  live: 'live, from the next step',
  rebuilds: 'rebuilds the network',
  slider: (field: string) => `${field} slider`,
  mixedDropout: 'layers differ',
  noDropout: 'no hidden layer',
  none: NONE,

  allowed,
  quote,
  complaint: (given: string, bounds: Bounds, current: number): string =>
    `${quote(given.trim())} does not fit. Give ${allowed(bounds)}; ${formatPlain(current)} stays in force.`,
} as const;

function allowed({ minimum, maximum, integer }: Bounds): string {
  const kind = integer ? 'a whole number' : 'a number';
  return `${kind} from ${formatPlain(minimum)} to ${formatPlain(maximum)}`;
}

function quote(given: string): string {
  if (given === '') return 'An empty field';
  return given.length > 20 ? `“${given.slice(0, 20)}…”` : `“${given}”`;
}
