/**
 * The values a slider stops at, ascending. A slider holds a position along the stops (0, 1, 2, …),
 * so any scale will do: learning rates by 1-2-5, batch sizes by powers of two.
 */
export type Stops = readonly number[];

/** 1, 2 and 5 times every power of ten, both powers included: 10ᵃ, 2·10ᵃ, 5·10ᵃ, …, 10ᵇ. */
export function oneTwoFive(firstPower: number, lastPower: number): Stops {
  const stops: number[] = [];
  for (let power = firstPower; power < lastPower; power += 1) {
    for (const digit of [1, 2, 5]) stops.push(Number(`${digit}e${power}`));
  }
  return [...stops, Number(`1e${lastPower}`)];
}

/** Where a value lies along the stops; between two of them in proportion, beyond them at the end. */
export function positionOf(stops: Stops, value: number): number {
  const next = stops.findIndex((stop) => stop >= value);
  if (next === -1) return stops.length - 1;
  const above = stops[next] ?? value;
  const below = stops[next - 1];
  if (below === undefined || above === value) return next;
  return next - (above - value) / (above - below);
}

/** The stop nearest to a position. */
export function stopAt(stops: Stops, position: number): number {
  const index = Math.min(stops.length - 1, Math.max(0, Math.round(position)));
  return stops[index] ?? 0;
}

/** The next stop above or below a value; the value itself when there is none. */
export function neighbour(stops: Stops, value: number, direction: 1 | -1): number {
  const beyond =
    direction === 1 ? stops.find((stop) => stop > value) : stops.findLast((stop) => stop < value);
  return beyond ?? value;
}
