import { committed, type NumberDraft, type NumberRules, noDraft, typed } from './number-draft.ts';

export interface OptionalNumberRules extends NumberRules {
  /** Takes an empty field for no number at all. */
  readonly onClear: () => void;
}

export function typedOptional(
  draft: NumberDraft,
  text: string,
  rules: OptionalNumberRules,
): NumberDraft {
  return text.trim() === '' ? { text, complaint: null } : typed(draft, text, rules);
}

export function committedOptional(draft: NumberDraft, rules: OptionalNumberRules): NumberDraft {
  if (draft.text === null || draft.text.trim() !== '') return committed(draft, rules);
  rules.onClear();
  return noDraft;
}
