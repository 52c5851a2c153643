import { copy } from './en/copy.ts';
import { curves } from './en/curves.ts';
import { dataPanel } from './en/data-panel.ts';
import { digit, digitText } from './en/digit.ts';
import { evaluation } from './en/evaluation.ts';
import { gallery } from './en/gallery.ts';
import { ownData } from './en/own-data.ts';
import { paging } from './en/paging.ts';
import { reject } from './en/reject.ts';
import { seenTogether } from './en/seen-together.ts';
import { teach } from './en/teach.ts';

/** The sentences of panels that load when they are opened: the first paint does not wait for them. */
export const panelText = {
  copy,
  curves,
  dataPanel,
  digit,
  digitText,
  evaluation,
  gallery,
  paging,
  ownData,
  reject,
  seenTogether,
  teach,
} as const;
