import type { Coverage } from '../../../measures/coverage.ts';

export interface CoveragePoint {
  /** Share of the digits that are answered. */
  readonly coverage: number;
  /** Share of right ones among them. */
  readonly accuracy: number;
}

/** Fewer answers than this share of the digits say little, and one wrong one would dwarf the rest. */
const LEAST = 0.01;
/** Steps along the curve: finer than the eye. */
const STEPS = 200;
const FLOORS = [0.99, 0.98, 0.95, 0.9, 0.8, 0.5];

/**
 * The curve as it is drawn: of the points of each step the last, and that of all answers.
 *
 * @param curve from the fewest answers to the most.
 */
export function coveragePoints(curve: readonly Coverage[], digits: number): CoveragePoint[] {
  const stepOf = ({ answered }: Coverage) => Math.ceil((STEPS * answered) / digits);
  return curve
    .filter((point, place) => {
      const next = curve[place + 1];
      const isEndOfStep = next === undefined || stepOf(next) !== stepOf(point);
      return isEndOfStep && (point.answered >= LEAST * digits || next === undefined);
    })
    .map(({ answered, right }) => ({ coverage: answered / digits, accuracy: right / answered }));
}

/** Where the axis of accuracies begins: at the highest floor below all of the curve. */
export function coverageFloor(points: readonly CoveragePoint[]): number {
  const lowest = points.reduce((least, { accuracy }) => Math.min(least, accuracy), 1);
  return FLOORS.find((floor) => floor <= lowest) ?? 0;
}

/** The height of an accuracy over an axis from `floor` to 1: 0 at its foot, 1 at its top. */
export const heightOver = (floor: number, accuracy: number): number =>
  Math.max(0, (accuracy - floor) / (1 - floor));

/** The curve as an SVG path, in hundredths of its width and its height, y down. */
export function coveragePath(points: readonly CoveragePoint[], floor: number): string {
  const corners = points.map(({ coverage, accuracy }) => {
    const y = 100 - 100 * heightOver(floor, accuracy);
    return `${(100 * coverage).toFixed(1)} ${y.toFixed(1)}`;
  });
  return corners.length === 0 ? '' : `M${corners.join('L')}`;
}
