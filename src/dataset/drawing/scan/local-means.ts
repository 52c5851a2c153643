import type { GreyImage } from './grey-image.ts';

/**
 * The mean level around every pixel, over the square that reaches `radius` pixels from it, cut off
 * at the image's edges. Sums run along the rows and then down the columns, so the radius costs nothing.
 *
 * @param counted [height, width]: 1 for pixels that count, 0 for others.
 * @returns [height, width]; where nothing around counts, the mean of all that does; NaN if none does.
 */
export function localMeans(image: GreyImage, counted: Uint8Array, radius: number): Float32Array {
  const { width, height, levels } = image;
  const weighed = new Float32Array(levels.length);
  for (let i = 0; i < levels.length; i++) weighed[i] = (counted[i] ?? 0) * (levels[i] ?? 0);
  const sums = squareSums(weighed, width, height, radius);
  const counts = squareSums(new Float32Array(counted), width, height, radius);
  const everywhere = total(weighed) / total(counted);
  for (let i = 0; i < sums.length; i++) {
    const count = counts[i] ?? 0;
    sums[i] = count > 0 ? (sums[i] ?? 0) / count : everywhere;
  }
  return sums;
}

function total(values: Float32Array | Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum;
}

/** Whole numbers under 2²⁴, as sums of grey levels over 65,000 pixels are, stay exact. */
function squareSums(
  values: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  const across = new Float32Array(values.length);
  for (let first = 0; first < values.length; first += width) {
    let sum = 0;
    for (let x = -radius; x < width; x++) {
      if (x + radius < width) sum += values[first + x + radius] ?? 0;
      if (x > radius) sum -= values[first + x - radius - 1] ?? 0;
      if (x >= 0) across[first + x] = sum;
    }
  }
  return columnSums(across, width, height, radius);
}

function columnSums(
  values: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  const sums = new Float32Array(values.length);
  const running = new Float64Array(width);
  for (let y = -radius; y < height; y++) {
    const entering = (y + radius) * width;
    const leaving = (y - radius - 1) * width;
    for (let x = 0; x < width; x++) {
      let sum = running[x] ?? 0;
      if (y + radius < height) sum += values[entering + x] ?? 0;
      if (y > radius) sum -= values[leaving + x] ?? 0;
      running[x] = sum;
      if (y >= 0) sums[y * width + x] = sum;
    }
  }
  return sums;
}
