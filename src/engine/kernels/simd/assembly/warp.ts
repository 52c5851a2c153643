import { makeElasticField } from './elastic-field';
import { listNeighbours, padDigit } from './neighbours';
import { readDigit } from './readings';
import { changeThickness } from './thickness';
import { clearWarpScratch, insideOfDigit, PADDED_SIDE, PIXELS, SIDE } from './warp-scratch';

/** Bytes of a row of `transforms`. */
const TRANSFORM_BYTES: usize = 8 * 4;

/**
 * Row r of `into` = the digit order[first + r], warped; rows of the range only. A digit takes
 * 2.5 µs with a matrix alone, 8.4 with an elastic field of σ = 4 (radius 12) and 8.6 with thickness
 * too (one core of an Intel Xeon, Node 20); of the field, the noise takes 1.8 and the blur 4.2.
 */
export function warpDigits(
  pixels: usize,
  order: usize,
  first: i32,
  rowFrom: i32,
  rowTo: i32,
  transforms: usize,
  keys: usize,
  taps: usize,
  radius: i32,
  elasticStrength: f32,
  into: usize,
): void {
  clearWarpScratch();
  for (let r = rowFrom; r < rowTo; r++) {
    const digit = load<i32>(order + ((<usize>(first + r)) << 2));
    const transform = transforms + <usize>r * TRANSFORM_BYTES;
    const target = into + <usize>r * PIXELS;
    if (elasticStrength !== 0) {
      const key = keys + ((<usize>r) << 3);
      makeElasticField(load<i32>(key), load<i32>(key, 4), taps, radius, elasticStrength);
    }
    padDigit(pixels + <usize>digit * PIXELS);
    listNeighbours();
    const thickness = load<f32>(transform, 24);
    if (thickness === 0) {
      readDigit(transform, target, SIDE);
    } else {
      // The padded digit has been read into neighbours() and is free for the result.
      readDigit(transform, insideOfDigit(), PADDED_SIDE);
      changeThickness(thickness, target);
    }
  }
}
