/**
 * An exponential moving average without its pull to 0 at the start:
 *
 *   mᵢ = β mᵢ₋₁ + (1 − β) xᵢ          sᵢ = mᵢ / (1 − βⁱ), i from 1
 *
 * @param memory β, how much of its average a value keeps at the next; below 1.
 */
export function movingAverage(values: readonly number[], memory: number): number[] {
  let mean = 0;
  let weight = 0;
  return values.map((value) => {
    mean = memory * mean + (1 - memory) * value;
    weight = memory * weight + (1 - memory);
    return mean / weight;
  });
}
