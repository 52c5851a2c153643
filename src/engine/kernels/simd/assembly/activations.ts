import { elu, eluWithSlope, selu, seluWithSlope } from './exponential-units';
import { gelu, geluWithSlope } from './gelu';
import { copyFloats } from './lanes';
import { leakyRelu, leakyReluWithSlope, linearWithSlope, relu, reluWithSlope } from './rectifiers';
import { tile } from './scratch';
import { sigmoid, sigmoidWithSlope } from './sigmoid';
import { silu, siluWithSlope } from './silu';
import { softplus, softplusWithSlope } from './softplus';
import { tanh, tanhWithSlope } from './tanh';

// The numbers that simd/between-layers.ts gives them.
const RELU = 1;
const LEAKY_RELU = 2;
const SOFTPLUS = 3;
const SIGMOID = 4;
const TANH = 5;
const ELU = 6;
const SELU = 7;
const GELU = 8;
const SILU = 9;

/** A multiple of four values. */
function activateLanes(activation: i32, leakySlope: f32, values: usize, count: i32): void {
  if (activation === RELU) relu(values, count);
  else if (activation === LEAKY_RELU) leakyRelu(leakySlope, values, count);
  else if (activation === SOFTPLUS) softplus(values, count);
  else if (activation === SIGMOID) sigmoid(values, count);
  else if (activation === TANH) tanh(values, count);
  else if (activation === ELU) elu(values, count);
  else if (activation === SELU) selu(values, count);
  else if (activation === GELU) gelu(values, count);
  else if (activation === SILU) silu(values, count);
}

function activateLanesWithSlope(
  activation: i32,
  leakySlope: f32,
  values: usize,
  slopes: usize,
  count: i32,
): void {
  if (activation === RELU) reluWithSlope(values, slopes, count);
  else if (activation === LEAKY_RELU) leakyReluWithSlope(leakySlope, values, slopes, count);
  else if (activation === SOFTPLUS) softplusWithSlope(values, slopes, count);
  else if (activation === SIGMOID) sigmoidWithSlope(values, slopes, count);
  else if (activation === TANH) tanhWithSlope(values, slopes, count);
  else if (activation === ELU) eluWithSlope(values, slopes, count);
  else if (activation === SELU) seluWithSlope(values, slopes, count);
  else if (activation === GELU) geluWithSlope(values, slopes, count);
  else if (activation === SILU) siluWithSlope(values, slopes, count);
  else linearWithSlope(slopes, count);
}

/** values ← activation(values); the last one to three on a copy that fills its lanes. */
export function activate(
  activation: i32,
  leakySlope: f32,
  values: usize,
  from: i32,
  to: i32,
): void {
  const start = values + ((<usize>from) << 2);
  const whole = (to - from) & ~3;
  activateLanes(activation, leakySlope, start, whole);
  const rest = to - from - whole;
  if (rest === 0) return;
  const last = start + ((<usize>whole) << 2);
  v128.store(tile(), i32x4.splat(0));
  copyFloats(tile(), last, rest);
  activateLanes(activation, leakySlope, tile(), 4);
  copyFloats(last, tile(), rest);
}

/** values ← activation(values), slopes ← activation′ at the values before. */
export function activateWithSlope(
  activation: i32,
  leakySlope: f32,
  values: usize,
  slopes: usize,
  from: i32,
  to: i32,
): void {
  const offset = (<usize>from) << 2;
  const whole = (to - from) & ~3;
  activateLanesWithSlope(activation, leakySlope, values + offset, slopes + offset, whole);
  const rest = to - from - whole;
  if (rest === 0) return;
  const last = offset + ((<usize>whole) << 2);
  v128.store(tile(), i32x4.splat(0));
  copyFloats(tile(), values + last, rest);
  activateLanesWithSlope(activation, leakySlope, tile(), tile() + 16, 4);
  copyFloats(values + last, tile(), rest);
  copyFloats(slopes + last, tile() + 16, rest);
}
