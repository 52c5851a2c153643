import { describe, expect, it } from 'vitest';
import { CLASS_COUNT } from '../../spec/mnist.ts';
import { digitOf, siteOf } from './pen-sample.ts';
import { parseSamples, readSamples } from './read-samples.ts';

const FIFTY = 'src/testing/pen-digits/fifty.json';

const ONE = {
  label: 1,
  writer: 'apb-01',
  res: 109,
  strokes: [
    [5, 0, 6, 200],
    [9, 9],
  ],
};

/** Of the second of two samples. */
function problemWith(change: object): () => unknown {
  return () => parseSamples(JSON.stringify([ONE, { ...ONE, ...change }]), 'pens.json');
}

describe('parseSamples', () => {
  it('makes points of the numbers and leaves out what it does not need', () => {
    const strokes = [
      [
        { x: 5, y: 0 },
        { x: 6, y: 200 },
      ],
      [{ x: 9, y: 9 }],
    ];
    expect(parseSamples(JSON.stringify([ONE]), 'pens.json')).toEqual([
      { label: 1, writer: 'apb-01', strokes },
    ]);
  });

  it.each([
    ['is not JSON', '[{', 'pens.json is not JSON; give a JSON array of pen-drawn digits.'],
    ['is empty', '', 'pens.json is not JSON; give a JSON array of pen-drawn digits.'],
    [
      'holds no array',
      '{"label":1}',
      'pens.json is no JSON array; give an array of pen-drawn digits.',
    ],
    ['holds no digit', '[]', 'pens.json holds no digits; give at least one.'],
    [
      'holds a bare number',
      '[7]',
      'Sample 1 of pens.json is no object with label, writer and strokes.',
    ],
  ])('refuses a file that %s', (_, content, sentence) => {
    expect(() => parseSamples(content, 'pens.json')).toThrow(new Error(sentence));
  });

  it.each([
    ['a label above 9', { label: 10 }, 'label'],
    ['a label that is a text', { label: '1' }, 'label'],
    ['half a label', { label: 0.5 }, 'label'],
    ['no label', { label: undefined }, 'label'],
    ['a nameless writer', { writer: '' }, 'writer'],
    ['no strokes', { strokes: [] }, 'strokes'],
    ['a stroke without points', { strokes: [[0, 0], []] }, 'strokes'],
    ['a point without its y', { strokes: [[0, 0, 1]] }, 'strokes'],
    ['a coordinate that is a text', { strokes: [[0, '0']] }, 'strokes'],
    ['points in lists of their own', { strokes: [[[0, 0]]] }, 'strokes'],
  ])('names the sample and the field that has %s', (_, change, field) => {
    expect(problemWith(change)).toThrow(`Sample 2 of pens.json: ${field} should be `);
  });

  it('refuses a number too large to be one', () => {
    const content = JSON.stringify([ONE]).replace('200', '1e999');
    expect(() => parseSamples(content, 'pens.json')).toThrow(
      'Sample 1 of pens.json: strokes should be ',
    );
  });
});

describe('readSamples', () => {
  it('says which file cannot be read', () => {
    expect(() => readSamples('nowhere/pens.json')).toThrow(/^nowhere\/pens\.json is missing; name/);
    expect(() => readSamples('src')).toThrow(/^src cannot be read: /);
  });
});

describe('the fifty pen-drawn digits kept here', () => {
  const samples = readSamples(FIFTY);

  it('are five of each label from 37 writers at 16 sites', () => {
    const counts = Array.from(
      { length: CLASS_COUNT },
      (_, label) => samples.filter((sample) => sample.label === label).length,
    );
    expect(counts).toEqual(counts.map(() => 5));
    expect(new Set(samples.map(({ writer }) => writer)).size).toBe(37);
    expect(new Set(samples.map(siteOf)).size).toBe(16);
  });

  it('all leave ink on the pad', () => {
    for (const sample of samples) expect(Math.max(...digitOf(sample))).toBe(255);
  });
});
