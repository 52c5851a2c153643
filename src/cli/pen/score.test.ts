import { describe, expect, it } from 'vitest';
import type { PenSample } from './pen-sample.ts';
import { scoreOf } from './score.ts';

const sample = (label: number, writer: string): PenSample => ({
  label,
  writer,
  strokes: [[{ x: 0, y: 0 }]],
});

const SAMPLES = [
  sample(1, 'tos-02'),
  sample(1, 'apb-01'),
  sample(7, 'apb-12'),
  sample(0, 'tos-02'),
];
const READ_AS = [1, 0, 7, 0];

describe('scoreOf', () => {
  const { overall, classes, sites } = scoreOf(SAMPLES, READ_AS);

  it('counts the samples that are read as their label', () => {
    expect(overall).toEqual({ correct: 3, total: 4 });
  });

  it('counts under the label that was written, not the one that was read', () => {
    expect(classes).toHaveLength(10);
    expect(classes[0]).toEqual({ label: 0, correct: 1, total: 1 });
    expect(classes[1]).toEqual({ label: 1, correct: 1, total: 2 });
    expect(classes[7]).toEqual({ label: 7, correct: 1, total: 1 });
    expect(classes[9]).toEqual({ label: 9, correct: 0, total: 0 });
  });

  it('gathers the writers of a site, sites in alphabetical order', () => {
    expect(sites).toEqual([
      { site: 'apb', correct: 1, total: 2 },
      { site: 'tos', correct: 2, total: 2 },
    ]);
  });
});
