import { exp, expOfNegative } from './exp';
import { log, log1pOfFraction } from './log';

// For tests: functions that kernels are made of, over a multiple of four values.

export function probeExp(values: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = values + ((<usize>i) << 2);
    v128.store(at, exp(v128.load(at)));
  }
}

export function probeExpOfNegative(values: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = values + ((<usize>i) << 2);
    v128.store(at, expOfNegative(v128.load(at)));
  }
}

export function probeLog(values: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = values + ((<usize>i) << 2);
    v128.store(at, log(v128.load(at)));
  }
}

export function probeLog1p(values: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = values + ((<usize>i) << 2);
    v128.store(at, log1pOfFraction(v128.load(at)));
  }
}
