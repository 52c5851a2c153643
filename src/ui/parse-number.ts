export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
}

const NUMERAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const GROUPED = /^\d{1,3}(,\d{3})+$/;

/**
 * What a person typed, or null when it is no number of the range. A comma may group the digits of
 * a whole number, as the page does; elsewhere it is refused rather than guessed at ("0,001").
 */
export function parseNumber(text: string, range: NumberRange): number | null {
  const trimmed = ungrouped(text.trim(), range);
  if (!NUMERAL.test(trimmed)) return null;
  // Adding 0 turns −0 into 0.
  const value = Number(trimmed) + 0;
  if (value < range.minimum || value > range.maximum) return null;
  return range.integer && !Number.isInteger(value) ? null : value;
}

function ungrouped(text: string, { integer }: NumberRange): string {
  return integer && GROUPED.test(text) ? text.replaceAll(',', '') : text;
}

export function clamp(value: number, { minimum, maximum }: NumberRange): number {
  return Math.min(maximum, Math.max(minimum, value));
}
