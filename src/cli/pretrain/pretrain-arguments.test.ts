import { describe, expect, it } from 'vitest';
import { RECIPES } from '../../spec/recipes/recipes.ts';
import { TRAINED_FILE } from '../trained-file.ts';
import { parsePretrainArguments } from './pretrain-arguments.ts';

describe('npm run pretrain', () => {
  it('trains the best recipe for the page unless it is told otherwise', () => {
    expect(parsePretrainArguments([])).toEqual({
      recipe: 'best',
      spec: RECIPES.best,
      threads: null,
      file: TRAINED_FILE,
      isForPage: true,
      isCheck: false,
    });
  });

  it('writes any other recipe elsewhere only', () => {
    const words = ['--recipe', 'one-second', '--seed', '4'];
    expect(() => parsePretrainArguments(words)).toThrow(/Give --out FILE/);
    expect(parsePretrainArguments([...words, '--out', '/tmp/some.bin'])).toMatchObject({
      spec: { ...RECIPES['one-second'], seed: 4 },
      file: '/tmp/some.bin',
      isForPage: false,
    });
  });
});
