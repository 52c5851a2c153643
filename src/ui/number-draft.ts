import { type NumberRange, parseNumber } from './parse-number.ts';

/** What a number field shows that is not its value: text being typed, and what is wrong with it. */
export interface NumberDraft {
  /** Null while the field shows its value. */
  readonly text: string | null;
  readonly complaint: string | null;
}

export const noDraft: NumberDraft = { text: null, complaint: null };

export interface NumberRules extends NumberRange {
  /** The sentence for a text that is no number of the range. */
  readonly complain: (text: string) => string;
  /** Takes a number of the range; answers with a sentence when it is refused all the same. */
  readonly onCommit: (value: number) => string | null;
}

/** While a person types, a complaint already made is kept up to date; a new one waits for the commit. */
export function typed(draft: NumberDraft, text: string, rules: NumberRules): NumberDraft {
  if (draft.complaint === null) return { text, complaint: null };
  return { text, complaint: parseNumber(text, rules) === null ? rules.complain(text) : null };
}

/** Puts a valid text into force; keeps any other where it can be seen. */
export function committed(draft: NumberDraft, rules: NumberRules): NumberDraft {
  if (draft.text === null) return draft;
  const value = parseNumber(draft.text, rules);
  if (value === null) return { text: draft.text, complaint: rules.complain(draft.text) };
  const refusal = rules.onCommit(value);
  return refusal === null ? noDraft : { text: draft.text, complaint: refusal };
}
