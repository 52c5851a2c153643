/** The 97.5 % point of the normal distribution: 95 % lie between −z and z. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of a share that was measured as p on n independent cases:
 *
 *   ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / ( 1 + z²/n )
 *
 * Unlike p ± z √(p(1−p)/n) it stays within 0 and 1 and has a width at p = 0 and p = 1.
 * Wilson 1927, "Probable inference, the law of succession, and statistical inference".
 */
export function wilsonInterval(share: number, cases: number): Interval {
  if (cases <= 0) return { low: 0, high: 1 };
  const zz = (Z * Z) / cases;
  const center = share + zz / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / cases + zz / (4 * cases));
  return {
    low: Math.max(0, (center - half) / (1 + zz)),
    high: Math.min(1, (center + half) / (1 + zz)),
  };
}
