import { CLASS_COUNT } from '../spec/mnist.ts';
import { nearestInPlane } from './nearest-in-plane.ts';

/** Neighbours that a digit is judged by, at most. */
const NEIGHBOURS = 10;

/** How the digits of a class lie among the others in a plane. Distances are in shares of the spread of all. */
export interface ClassCluster {
  readonly label: number;
  readonly digits: number;
  readonly wrong: number;
  /** The root mean square distance of its digits from their middle. */
  readonly spread: number;
  /** The class whose middle is nearest; null where there is no other. */
  readonly nearest: { readonly label: number; readonly distance: number } | null;
  /** Of the nearest neighbours of its digits, the share that is of the class; null where nobody has any. */
  readonly alike: number | null;
}

export interface PlacedDigits {
  /** [n, 2] */
  readonly coordinates: Float32Array;
  /** [n] classes. */
  readonly labels: Uint8Array;
  /** [n] classes. */
  readonly predictions: Uint8Array;
}

/** One for each class that has digits, by label. */
export function classClusters(placed: PlacedDigits): ClassCluster[] {
  const members = membersByClass(placed.labels);
  const middles = members.map((rows) => middleOf(placed.coordinates, rows));
  const all = placed.labels.length;
  const everyone = Array.from({ length: all }, (_, row) => row);
  const unit = spreadAround(placed.coordinates, everyone, middleOf(placed.coordinates, everyone));
  const inUnits = (distance: number) => (unit > 0 ? distance / unit : 0);
  const alike = alikeByClass(placed);
  return members.flatMap((rows, label) => {
    const middle = middles[label];
    if (rows.length === 0 || middle === undefined) return [];
    const nearest = nearestMiddle(label, middles, members);
    return {
      label,
      digits: rows.length,
      wrong: rows.filter((row) => placed.predictions[row] !== label).length,
      spread: inUnits(spreadAround(placed.coordinates, rows, middle)),
      nearest: nearest && { label: nearest.label, distance: inUnits(nearest.distance) },
      alike: alike[label] ?? null,
    };
  });
}

/** Of the nearest neighbours of all digits, the share that is of the digit's own class; null without any. */
export function alikeOfAll(clusters: readonly ClassCluster[]): number | null {
  const known = clusters.filter(({ alike }) => alike !== null);
  const digits = known.reduce((sum, cluster) => sum + cluster.digits, 0);
  const alike = known.reduce((sum, cluster) => sum + cluster.digits * (cluster.alike ?? 0), 0);
  return digits > 0 ? alike / digits : null;
}

type Place = readonly [x: number, y: number];

function membersByClass(labels: Uint8Array): number[][] {
  const members: number[][] = Array.from({ length: CLASS_COUNT }, () => []);
  labels.forEach((label, row) => {
    members[label]?.push(row);
  });
  return members;
}

function middleOf(coordinates: Float32Array, rows: readonly number[]): Place {
  let [x, y] = [0, 0];
  for (const row of rows) {
    x += coordinates[2 * row] ?? 0;
    y += coordinates[2 * row + 1] ?? 0;
  }
  return [x / rows.length, y / rows.length];
}

function spreadAround(coordinates: Float32Array, rows: readonly number[], [x, y]: Place): number {
  let squares = 0;
  for (const row of rows) {
    const across = (coordinates[2 * row] ?? 0) - x;
    const upwards = (coordinates[2 * row + 1] ?? 0) - y;
    squares += across * across + upwards * upwards;
  }
  return Math.sqrt(squares / rows.length);
}

function nearestMiddle(
  label: number,
  middles: readonly Place[],
  members: readonly (readonly number[])[],
): { readonly label: number; readonly distance: number } | null {
  const [x, y] = middles[label] ?? [0, 0];
  let nearest: { label: number; distance: number } | null = null;
  middles.forEach(([otherX, otherY], other) => {
    if (other === label || members[other]?.length === 0) return;
    const distance = Math.hypot(otherX - x, otherY - y);
    if (nearest === null || distance < nearest.distance) nearest = { label: other, distance };
  });
  return nearest;
}

/** As many as every digit finds in its own class, and NEIGHBOURS at most; 1 at least. */
export function neighboursAmong(labels: Uint8Array): number {
  const counts = new Array<number>(CLASS_COUNT).fill(0);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  const smallest = Math.min(...counts.filter((count) => count > 0));
  return Math.max(1, Math.min(NEIGHBOURS, smallest - 1));
}

/** [10] shares, NaN-free: null where a class has no digits or they have no neighbours. */
function alikeByClass({ coordinates, labels }: PlacedDigits): (number | null)[] {
  const wanted = neighboursAmong(labels);
  const neighbours = nearestInPlane(coordinates, wanted);
  const each = Math.min(wanted, labels.length - 1);
  const alike = new Float64Array(CLASS_COUNT);
  const asked = new Float64Array(CLASS_COUNT);
  labels.forEach((label, row) => {
    for (let k = 0; k < each; k++) {
      const other = labels[neighbours[row * each + k] ?? 0];
      asked[label] = (asked[label] ?? 0) + 1;
      if (other === label) alike[label] = (alike[label] ?? 0) + 1;
    }
  });
  return Array.from(asked, (count, label) => (count > 0 ? (alike[label] ?? 0) / count : null));
}
