import { describe, expect, it } from 'vitest';
import { Allowance } from './allowance.ts';

/** A shop whose clock a test moves. */
function open() {
  const clock = { now: 1_000 };
  return { clock, allowance: new Allowance(() => clock.now) };
}

describe('the allowance of the views', () => {
  it('is free at first', () => {
    expect(open().allowance.waitMs).toBe(0);
  });

  it('asks for 25 times what a look took, so that looking is at most 4 % of the time', () => {
    const { clock, allowance } = open();
    allowance.spend(2);
    expect(allowance.waitMs).toBe(50);
    clock.now += 30;
    expect(allowance.waitMs).toBe(20);
    clock.now += 30;
    expect(allowance.waitMs).toBe(0);
  });

  it('is one for all: what two views spend adds up', () => {
    const { allowance } = open();
    allowance.spend(2);
    allowance.spend(4);
    expect(allowance.waitMs).toBe(150);
  });

  it('saves nothing up', () => {
    const { clock, allowance } = open();
    clock.now += 60_000;
    allowance.spend(2);
    expect(allowance.waitMs).toBe(50);
  });

  it('is forgiven when training rests', () => {
    const { allowance } = open();
    allowance.spend(1_000);
    allowance.forgive();
    expect(allowance.waitMs).toBe(0);
  });
});
