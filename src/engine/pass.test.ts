import { describe, expect, it } from 'vitest';
import type { Operation } from './operation.ts';
import { Pass, UNHURRIED } from './pass.ts';
import { SOLO, type Team } from './team.ts';

/** Operations of the given numbers of tiles that write down what they run. */
function record(tileCounts: readonly number[]) {
  const runs: string[] = [];
  const operations: Operation[] = tileCounts.map((tiles, operation) => ({
    tileCount: () => tiles,
    run: (tile) => runs.push(`${operation}.${tile}`),
  }));
  return { runs, operations };
}

const span = { from: 0, to: 3 };

describe('a pass', () => {
  it('runs every tile of its span once, in order, and is done', () => {
    const { runs, operations } = record([2, 0, 1, 1]);
    expect(new Pass(operations, span, SOLO).advance(UNHURRIED, 0)).toBe(true);
    expect(runs).toEqual(['0.0', '0.1', '2.0']);
  });

  it('can be left after every tile and taken up again', () => {
    const { runs, operations } = record([2, 1, 2]);
    const pass = new Pass(operations, span, SOLO);
    let slices = 1;
    while (!pass.advance(() => 1, 0)) slices += 1;
    expect(runs).toEqual(['0.0', '0.1', '1.0', '2.0', '2.1']);
    expect(slices).toBe(5);
  });

  it('begins anew after its end, and after a restart', () => {
    const { runs, operations } = record([2, 1, 1]);
    const pass = new Pass(operations, span, SOLO);
    pass.advance(() => 1, 0);
    pass.restart();
    pass.advance(UNHURRIED, 0);
    pass.advance(() => 1, 0);
    expect(runs).toEqual(['0.0', '0.0', '0.1', '1.0', '2.0', '0.0']);
  });

  it('gives every member of a team a tile of each round, and the odd one to itself', () => {
    const { runs, operations } = record([5, 1, 1]);
    const begun: string[] = [];
    const team: Team = {
      size: 2,
      isReady: true,
      begin: (operation, first) => begun.push(`${operation}.${first + 1}`),
      finish: () => begun.push('done'),
    };
    new Pass(operations, span, team).advance(UNHURRIED, 0);
    expect(runs).toEqual(['0.0', '0.2', '0.4', '1.0', '2.0']);
    expect(begun).toEqual(['0.1', 'done', '0.3', 'done']);
  });

  it('does every tile alone until the team is ready', () => {
    const { runs, operations } = record([4, 1, 1]);
    const team: Team = { ...SOLO, size: 2 };
    new Pass(operations, span, team).advance(UNHURRIED, 0);
    expect(runs).toHaveLength(6);
  });
});
