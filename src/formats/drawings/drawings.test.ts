import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_PICTURE_SIDE, MOST_DRAWING_POINTS } from '../../spec/kept-digits.ts';
import { readDrawings } from './read-drawings.ts';
import type { SavedDrawing } from './saved-drawing.ts';
import { writeDrawings } from './write-drawings.ts';

const parameters = { seed: 20_261_121 };

// JSON has no −0.
const coordinate = fc
  .double({ min: -1e6, max: 1e6, noNaN: true })
  .map((place) => (place === 0 ? 0 : place));

const stroke = fc.record({
  brush: fc.constantFrom(0.6, 1, 2),
  points: fc.array(fc.tuple(coordinate, coordinate)).map((points) => points.flat()),
});

const picture = fc.oneof(
  fc.record({
    kind: fc.constant('digit' as const),
    side: fc.constant(28),
    levels: fc.uint8Array({ minLength: 784, maxLength: 784 }),
  }),
  fc.integer({ min: 1, max: 9 }).chain((side) =>
    fc.record({
      kind: fc.constant('scan' as const),
      side: fc.constant(side),
      levels: fc.uint8Array({ minLength: side * side, maxLength: side * side }),
    }),
  ),
);

const drawing: fc.Arbitrary<SavedDrawing> = fc.record({
  label: fc.integer({ min: 0, max: 9 }),
  strokes: fc.array(stroke, { maxLength: 4 }),
  picture: fc.option(picture),
});

const some = fc.array(drawing, { minLength: 1, maxLength: 4 });

const problemOf = (text: string) => {
  const read = readDrawings(text);
  return read.ok ? null : read.problem;
};

const line = (change: object) => JSON.stringify({ label: 7, strokes: [[0, 0, 5, 5]], ...change });

describe('drawings as JSON', () => {
  it('are after reading what they were before writing', () => {
    fc.assert(
      fc.property(some, (drawings) => {
        const value = { unit: 'paper', drawings };
        expect(readDrawings(writeDrawings(drawings))).toEqual({ ok: true, value });
      }),
      parameters,
    );
  });

  it('stand a line each, under a line that says what they are', () => {
    const points = [1, 2, 3.5, 4];
    const written = writeDrawings([
      { label: 3, strokes: [{ brush: 1, points }], picture: null },
      { label: 4, strokes: [], picture: null },
    ]);
    expect(written).toBe(
      [
        '{"format":"inkling-drawings","version":1,"drawings":[',
        '{"label":3,"strokes":[{"brush":1,"points":[1,2,3.5,4]}]},',
        '{"label":4,"strokes":[]}',
        ']}',
        '',
      ].join('\n'),
    );
  });

  it('are read in the plain form too, as an array or line by line', () => {
    const strokes = [{ brush: 1, points: [0, 0, 5, 5] }];
    const drawings = [
      { label: 7, strokes, picture: null },
      { label: 2, strokes, picture: null },
    ];
    const lines = [line({ writer: 'apb-01', res: 109 }), line({ label: 2 })];
    const value = { unit: 'any', drawings };
    expect(readDrawings(`[\n${lines.join(',\n')}\n]`)).toEqual({ ok: true, value });
    expect(readDrawings(`${lines.join('\r\n')}\n\n`)).toEqual({ ok: true, value });
    expect(readDrawings(lines[1] ?? '')).toMatchObject({ ok: true, value: { unit: 'any' } });
  });
});

describe('a file of drawings is refused', () => {
  it('when it is something else', () => {
    for (const text of ['', ' ', 'hello', '{', '{}', '7', '"7"', '{"format":"other"}']) {
      expect(problemOf(text)?.code).toMatch(/^(unknownFile|badDrawing)$/);
    }
    expect(problemOf('[]')).toEqual({ code: 'noDigits' });
    expect(problemOf(writeDrawings([]))).toEqual({ code: 'noDigits' });
  });

  it('when it is of a later version', () => {
    const text = writeDrawings([]).replace('"version":1', '"version":2');
    expect(problemOf(text)).toEqual({ code: 'newerVersion', given: 2, most: 1 });
  });

  it('when there are too many drawings, or too many points in one', () => {
    const many = Array.from({ length: 1_001 }, () => line({}));
    expect(problemOf(many.join('\n'))).toEqual({ code: 'tooMany', given: 1_001, most: 1_000 });
    const half = Array.from({ length: MOST_DRAWING_POINTS }, () => 1);
    const given = MOST_DRAWING_POINTS + 1;
    expect(problemOf(line({ strokes: [half, half, [1, 1]] }))).toEqual({
      code: 'tooManyPoints',
      digit: 1,
      given,
      most: MOST_DRAWING_POINTS,
    });
  });

  it.each([
    ['label', { label: 10 }],
    ['label', { label: -1 }],
    ['label', { label: 1.5 }],
    ['label', { label: '7' }],
    ['strokes', { strokes: [[1, 2, 3]] }],
    ['strokes', { strokes: [[1, null]] }],
    ['strokes', { strokes: [[1, 2e6]] }],
    ['strokes', { strokes: [{ brush: 0, points: [1, 1] }] }],
    ['strokes', { strokes: [{ brush: 11, points: [1, 1] }] }],
    ['strokes', { strokes: 'ink' }],
    ['picture', { picture: { kind: 'digit', side: 28, levels: 'AAAA' } }],
    ['picture', { picture: { kind: 'digit', side: 1, levels: 'AA==' } }],
    ['picture', { picture: { kind: 'scan', side: LARGEST_PICTURE_SIDE + 1, levels: '' } }],
    ['picture', { picture: { kind: 'scan', side: 1, levels: '%%==' } }],
  ])('for the %s of its second drawing: %o', (part, change) => {
    const text = [line({}), line(change)].join('\n');
    expect(problemOf(text)).toEqual({ code: 'badDrawing', digit: 2, part });
  });

  it('for numbers that JSON makes infinite', () => {
    const text = line({}).replace('5,5', '5,1e999');
    expect(problemOf(text)).toMatchObject({ code: 'badDrawing', part: 'strokes' });
  });

  it('with a prototype in it, which changes nothing of ours', () => {
    const hidden = `{"__proto__":${line({})},"strokes":[],"polluted":true}`;
    expect(problemOf(`[${hidden}]`)).toMatchObject({ code: 'badDrawing', part: 'label' });
    const read = readDrawings(`[{"__proto__":{"polluted":true},${line({}).slice(1)}]`);
    expect(read.ok && Object.keys(read.value.drawings[0] ?? {})).toEqual([
      'label',
      'strokes',
      'picture',
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('with a code, whatever was changed in it, and never by an exception', () => {
    const codes = new Set<string>();
    const change = fc.record({
      at: fc.nat(10_000),
      length: fc.nat(3),
      put: fc.string({
        unit: fc.constantFrom(...'{}[]",:0123456789e+-.nulltrue\\\u0000'),
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(some, fc.array(change, { minLength: 1, maxLength: 3 }), (drawings, changes) => {
        let text = writeDrawings(drawings);
        for (const { at, length, put } of changes) {
          const from = at % text.length;
          text = text.slice(0, from) + put + text.slice(from + length);
        }
        codes.add(problemOf(text)?.code ?? 'read');
      }),
      { ...parameters, numRuns: 500 },
    );
    // The changes reach past the first check.
    expect([...codes]).toEqual(expect.arrayContaining(['read', 'unknownFile', 'badDrawing']));
  });
});
