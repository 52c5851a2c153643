/**
 * Places between 0 and 1, moved so that no two are nearer than a gap: from the lowest up, and where that leads
 * beyond 1, from there down again. Their order stays.
 */
export function keptApart(places: readonly number[], gap: number): number[] {
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let least = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    moved[i] = Math.max(least, moved[i] ?? 0);
    least = (moved[i] ?? 0) + gap;
  }
  let most = 1;
  for (const i of order.reverse()) {
    moved[i] = Math.min(most, moved[i] ?? 0);
    most = (moved[i] ?? 0) - gap;
  }
  return moved;
}
