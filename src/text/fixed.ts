import { minus } from './minus.ts';

/** Numbers of the inside of a network, below 0 with a true minus sign. */

/** −0.4137 to two places → "−0.41"; what is rounded to 0 has no sign. */
export const formatFixed = (value: number, places: number): string =>
  minus(Number(value.toFixed(places)) === 0 ? (0).toFixed(places) : value.toFixed(places));

/** The same with a plus sign above 0: "+0.41". */
export function formatChange(value: number, places: number): string {
  const written = formatFixed(value, places);
  return Number(value.toFixed(places)) > 0 ? `+${written}` : written;
}

/** To three digits: 1.84, 0.0312, −3.1e−7. */
export const formatThreeDigits = (value: number): string =>
  minus(String(Number(value.toPrecision(3))));
