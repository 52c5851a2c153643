import { describe, expect, it } from 'vitest';
import { text } from './text.ts';

const { problem, digest, answer, spoken, events } = text.yourDigits;

describe('sentences about kept digits', () => {
  it('count in the singular and the plural', () => {
    expect(events.kept(7, 1)).toBe('Kept as 7. 1 digit kept.');
    expect(events.kept(7, 2)).toBe('Kept as 7. 2 digits kept.');
    expect(events.imported(3, 0)).toBe('3 digits imported.');
    expect(events.imported(0, 3)).toBe('0 digits imported; 3 were kept already.');
  });

  it('say what is kept and how much of it is read', () => {
    expect(digest(0, null)).toBe('draw ten of your own');
    expect(digest(10, null)).toBe('10 kept');
    expect(digest(10, 7)).toBe('7 of 10 read');
  });

  it('tell right from wrong without colour', () => {
    expect(answer(7, 7)).toBe('7 ✓');
    expect(answer(7, 1)).toBe('7 ✗ 1');
    expect(spoken(7, 1)).toBe('Kept as 7, read as 1, wrong');
  });

  it('say of a refused file what was given, what was expected and what is left as it was', () => {
    expect(problem({ code: 'tooMany', given: 1_200, most: 990 })).toBe(
      'There are 1,200 digits to import and room for at most 990. Choose a smaller file, or remove some digits. Nothing was imported.',
    );
    expect(problem({ code: 'badDrawing', digit: 3, part: 'label' })).toBe(
      'Drawing 3 of the file has no label from 0 to 9. Correct it, or choose another file. Nothing was imported.',
    );
  });
});
