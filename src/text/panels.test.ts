import { describe, expect, it } from 'vitest';
import { panelText } from './panel-text.ts';
import { text } from './text.ts';

describe('the sentences of the Data panel', () => {
  const { dataPanel } = panelText;

  it('count one digit as one', () => {
    expect(dataPanel.missing(1, 'training')).toBe('One more training digit is on its way.');
    expect(dataPanel.missing(1_234, 'test')).toBe('1,234 more test digits are on their way.');
  });

  it('say of which number there is no digit, and which there are', () => {
    expect(dataPanel.numberComplaint(' 70000 ', 'test', 0, 9_999)).toBe(
      'There is no test digit “70000”. The test digits have the numbers 0 to 9,999.',
    );
    expect(dataPanel.numberComplaint(' ', 'validation', 55_000, 59_999)).toBe(
      'The validation digits have the numbers 55,000 to 59,999.',
    );
  });
});

describe('the name of a digit', () => {
  it('is the same on the pad as in its window', () => {
    const name = panelText.digit.name('validation', 57_012);
    expect(name).toBe('Validation digit 57,012');
    expect(text.pad.digitLoaded('validation', 57_012, '4')).toBe(
      panelText.digit.picture(name, '4'),
    );
  });
});

describe('the sentence for a digit beyond the data', () => {
  it('says which digits there are', () => {
    expect(panelText.digit.beyond('test', 500)).toBe(
      'There is no such digit: those of the test file have the numbers 0 to 499.',
    );
  });
});

describe('the sentence of a temperature', () => {
  const { fitted } = panelText.reject.temperature;

  it('says of which evaluation it is where that is not the one on show', () => {
    expect(fitted(5_000, 1.336, 'shown')).toBe(
      'Temperature fitted on 5,000 validation digits: 1.34.',
    );
    expect(fitted(5_000, 1.336, 1_234)).toContain(' digits at step 1,234: ');
    expect(fitted(1, 1.336, 'unknown')).toContain(' digit at another evaluation: ');
  });
});

describe('a phase of slow motion', () => {
  it('is said in full where there is time for it', () => {
    const { spoken } = panelText.inspectSlowMotion;
    expect(spoken(1, 'Forward', 'The digit goes through.')).toBe(
      '1, Forward. The digit goes through.',
    );
    expect(spoken(1, 'Forward', null)).toBe('1, Forward.');
  });
});
