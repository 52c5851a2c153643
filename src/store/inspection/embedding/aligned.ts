import { bestTurn, turned } from '../../../lib/linear/procrustes.ts';
import type { EmbeddingFinding } from '../../../spec/inspection/embedding.ts';

/** Where digits lie, by their places in the file. */
export type PlacedDigits = Pick<EmbeddingFinding, 'indices' | 'coordinates'>;

/**
 * The coordinates of an embedding, turned and mirrored to lie as near as can be to where the same digits lay
 * before: which way components point is free, and clusters should move, not jump.
 */
export function alignedWith(before: PlacedDigits | null, now: PlacedDigits): Float32Array {
  if (before === null) return now.coordinates;
  const [from, to] = inBoth(now, before);
  return turned(now.coordinates, bestTurn(from, to));
}

/** The coordinates of the digits that are in both, in the same order. */
function inBoth(some: PlacedDigits, others: PlacedDigits): readonly [number[], number[]] {
  const from: number[] = [];
  const to: number[] = [];
  // Both ascend.
  let other = 0;
  some.indices.forEach((index, row) => {
    while ((others.indices[other] ?? Number.POSITIVE_INFINITY) < index) other += 1;
    if (others.indices[other] !== index) return;
    from.push(some.coordinates[2 * row] ?? 0, some.coordinates[2 * row + 1] ?? 0);
    to.push(others.coordinates[2 * other] ?? 0, others.coordinates[2 * other + 1] ?? 0);
  });
  return [from, to];
}
