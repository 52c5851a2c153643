import type { DigitPlace, Selection } from '../../spec/selection.ts';
import type { Panel } from '../open-panel.ts';

/** What of the page stands in its address, after the #: what a person looks at. */
export interface PageAddress {
  readonly panel: Panel;
  readonly selection: Selection;
  readonly place: DigitPlace | null;
}

/** The names in the hash. Others are left alone: they belong to other parts of the page. */
export const ADDRESS_KEYS = [
  'panel',
  'digits',
  'label',
  'answer',
  'outcome',
  'confidence',
  'change',
  'digit',
] as const;
