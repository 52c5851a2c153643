import { describe, expect, it } from 'vitest';
import { engineChoice } from './engine-choice.ts';

describe('the engine in the address', () => {
  it('is what the page is told to take', () => {
    expect(engineChoice('?engine=threads&threads=4')).toEqual({ engine: 'threads', threads: 4 });
    expect(engineChoice('?engine=reference')).toEqual({ engine: 'reference', threads: null });
  });

  it('is left open by anything else', () => {
    const open = { engine: null, threads: null };
    for (const search of ['', '?engine=gpu', '?threads=0', '?threads=1e9', '?threads=two']) {
      expect(engineChoice(search)).toEqual(open);
    }
  });
});
