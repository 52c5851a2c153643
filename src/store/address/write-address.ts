import { WHOLE_TEST } from '../../spec/selection.ts';
import { PANELS } from '../open-panel.ts';
import { ADDRESS_KEYS, type PageAddress } from './page-address.ts';

/**
 * The hash that says where the page is. What is usual is left out.
 *
 * @param hash the one before, with or without #; what it says of other things stays.
 * @returns without #.
 */
export function writeAddress(address: PageAddress, hash: string): string {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  for (const key of ADDRESS_KEYS) entries.delete(key);
  const { panel, selection, place } = address;
  const { split, label, prediction, outcome, confidence, change } = selection;
  const put = (key: (typeof ADDRESS_KEYS)[number], value: string | number | null) => {
    if (value !== null) entries.set(key, String(value));
  };
  put('panel', panel === PANELS[0] ? null : panel);
  put('digits', split === WHOLE_TEST.split ? null : split);
  put('label', label);
  put('answer', prediction);
  put('outcome', outcome);
  put('confidence', confidence && `${confidence.from}-${confidence.to}`);
  put('change', change);
  put('digit', place && `${place.file}-${place.index}`);
  return entries.toString();
}
