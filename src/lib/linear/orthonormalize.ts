import { dot } from './dot.ts';

/** Of the longest vector, what has to be left of one for it to have a direction of its own. */
const NEGLIGIBLE = 1e-13;

/**
 * Makes vectors perpendicular to one another and of length 1, in their order: modified Gram–Schmidt, twice
 * over, which is enough (Giraud, Langou & Rozložník 2005). One that lies among those before it becomes 0.
 *
 * @param vectors [count, length], changed.
 */
export function orthonormalize(vectors: Float64Array, count: number, length: number): void {
  const longest = Array.from({ length: count }, (_, i) => norm(vectors, i, length));
  const limit = NEGLIGIBLE * Math.max(...longest);
  for (let i = 0; i < count; i++) {
    for (let time = 0; time < 2; time++) {
      for (let j = 0; j < i; j++) subtractShare(vectors, i, j, length);
    }
    const left = norm(vectors, i, length);
    for (let k = i * length; k < (i + 1) * length; k++) {
      vectors[k] = left > limit ? (vectors[k] ?? 0) / left : 0;
    }
  }
}

/** Takes out of vector i what points the way of vector j, which is of length 1 or 0. */
function subtractShare(vectors: Float64Array, i: number, j: number, length: number): void {
  const share = dot(vectors, i * length, vectors, j * length, length);
  for (let k = 0; k < length; k++) {
    const at = i * length + k;
    vectors[at] = (vectors[at] ?? 0) - share * (vectors[j * length + k] ?? 0);
  }
}

function norm(vectors: Float64Array, i: number, length: number): number {
  return Math.sqrt(dot(vectors, i * length, vectors, i * length, length));
}
