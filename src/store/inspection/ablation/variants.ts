import type { AblationFinding, AblationQuestion } from '../../../spec/inspection/ablation.ts';
import { isSameUnit, type UnitPlace } from '../../../spec/inspection/unit-place.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';

type Units = readonly UnitPlace[];

/**
 * What is to be measured: the whole network, then without the units that are switched off, then without the one on
 * show as well. Two neighbours say what the units between them are worth.
 */
export function variantsFor(off: Units, subject: UnitPlace | null): AblationQuestion['variants'] {
  const variants: Units[] = [[]];
  if (off.length > 0) variants.push(off);
  if (subject !== null && !off.some((unit) => isSameUnit(unit, subject))) {
    variants.push([...off, subject]);
  }
  return variants;
}

/** How a variant reads the digits of each class. */
export interface VariantScore {
  /** The units that are off. */
  readonly units: Units;
  /** [10] digits read right. */
  readonly right: Uint32Array;
}

/** The last two variants of a finding: what is looked at, and what it is compared with; the same of a single one. */
export function comparedIn({ variants, right }: AblationFinding): {
  readonly before: VariantScore;
  readonly after: VariantScore;
} {
  const score = (variant: number): VariantScore => ({
    units: variants[variant] ?? [],
    right: right.slice(variant * CLASS_COUNT, (variant + 1) * CLASS_COUNT),
  });
  const last = variants.length - 1;
  return { before: score(Math.max(0, last - 1)), after: score(last) };
}

export function areSameVariants(
  some: AblationQuestion['variants'],
  others: AblationQuestion['variants'],
): boolean {
  const isSame = (a: Units, b: Units | undefined) =>
    a.length === b?.length && a.every((unit, i) => isSameUnit(unit, b[i] ?? null));
  return some.length === others.length && some.every((units, i) => isSame(units, others[i]));
}
