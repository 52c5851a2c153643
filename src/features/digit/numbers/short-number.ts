import type { PixelUnit } from '../../../formats/digit-text/digit-numbers.ts';

/** In the smallest space: 128, or .50. Only paper is 0 and only full ink 1. */
export function shortNumber(level: number, unit: PixelUnit): string {
  if (unit === 'bytes') return String(level);
  if (level === 0 || level === 255) return String(level / 255);
  const hundredths = Math.min(99, Math.round((level * 100) / 255));
  return `.${String(hundredths).padStart(2, '0')}`;
}
