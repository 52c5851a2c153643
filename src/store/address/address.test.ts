import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_CHANGES, DIGIT_SPLITS, OUTCOMES, WHOLE_TEST } from '../../spec/selection.ts';
import { PANELS } from '../open-panel.ts';
import type { PageAddress } from './page-address.ts';
import { readAddress } from './read-address.ts';
import { writeAddress } from './write-address.ts';

const HOME: PageAddress = { panel: 'curves', selection: WHOLE_TEST, place: null };
const aClass = fc.option(fc.integer({ min: 0, max: 9 }));
const anAddress: fc.Arbitrary<PageAddress> = fc.record({
  panel: fc.constantFrom(...PANELS),
  selection: fc.record({
    split: fc.constantFrom(...DIGIT_SPLITS),
    label: aClass,
    prediction: aClass,
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    confidence: fc.option(
      fc.integer({ min: 0, max: 9 }).map((bin) => ({ from: bin / 10, to: (bin + 1) / 10 })),
    ),
    change: fc.option(fc.constantFrom(...ANSWER_CHANGES)),
  }),
  place: fc.option(
    fc.record({
      file: fc.constantFrom('training' as const, 'test' as const),
      index: fc.integer({ min: 0, max: 9_999 }),
    }),
  ),
});

describe('the address of the page', () => {
  it('leads back to where it was written', () => {
    fc.assert(
      fc.property(anAddress, (address) => {
        expect(readAddress(`#${writeAddress(address, '')}`)).toEqual(address);
      }),
    );
  });

  it('can be read by people and leaves out what is usual', () => {
    const selection = { ...WHOLE_TEST, label: 4, prediction: 9 };
    const place = { file: 'test', index: 247 } as const;
    expect(writeAddress({ panel: 'evaluate', selection, place }, '')).toBe(
      'panel=evaluate&label=4&answer=9&digit=test-247',
    );
    expect(writeAddress(HOME, '')).toBe('');
  });

  it('leaves what other parts of the page wrote', () => {
    expect(writeAddress({ ...HOME, panel: 'data' }, '#seed=7&panel=evaluate&label=3')).toBe(
      'seed=7&panel=data',
    );
  });

  it('takes from a broken link what makes sense', () => {
    expect(readAddress('#panel=moon&label=12&answer=5&outcome=odd&digit=test-10000')).toEqual({
      ...HOME,
      selection: { ...WHOLE_TEST, prediction: 5 },
    });
    expect(readAddress('#confidence=0.9-0.1&digit=__proto__&label=%')).toEqual(HOME);
  });

  it('reads anything without harm', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(PANELS).toContain(readAddress(hash).panel);
      }),
    );
  });
});
