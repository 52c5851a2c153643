import { describe, expect, it } from 'vitest';
import { RECIPES } from '../../spec/recipes/recipes.ts';
import { parsePenArguments } from './pen-arguments.ts';

describe('parsePenArguments', () => {
  it('trains the recipe of one second unless told otherwise', () => {
    expect(parsePenArguments(['pens.json'])).toEqual({
      file: 'pens.json',
      recipe: 'one-second',
      spec: RECIPES['one-second'],
      threads: null,
      json: false,
      statistics: false,
    });
  });

  it('takes what the command for training takes, before the file or after it', () => {
    const words = ['--recipe', 'best', '--seed', '7', 'pens.json', '--threads', '2', '--json'];
    expect(parsePenArguments(words)).toMatchObject({
      file: 'pens.json',
      recipe: 'best',
      spec: { ...RECIPES.best, seed: 7 },
      threads: 2,
      json: true,
    });
  });

  it.each([
    ['no file', [], /^No file is named; name one/],
    ['two files', ['a.json', 'b.json'], /^2 files are named; name one/],
    ['an unknown recipe', ['a.json', '--recipe', 'bset'], /no recipe “bset”.*one-second/],
    ['a seed that is no number', ['a.json', '--seed', 'x'], /Seed/],
    ['half a thread', ['a.json', '--threads', '0.5'], /Threads is 0.5; give a whole number/],
    ['an unknown option', ['a.json', '--sead', '1'], /--sead/],
  ])('refuses %s with a sentence', (_, words, sentence) => {
    expect(() => parsePenArguments(words)).toThrow(sentence);
  });
});
