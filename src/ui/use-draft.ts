import { useState } from 'react';
import { type NumberDraft, noDraft } from './number-draft.ts';

/** A draft of one value: it falls away when the value changes from outside. */
export function useDraft(value: number | null): [NumberDraft, (draft: NumberDraft) => void] {
  const [draft, setDraft] = useState({ of: value, ...noDraft });
  const current = draft.of === value ? draft : noDraft;
  return [current, (changed) => setDraft({ of: value, ...changed })];
}
