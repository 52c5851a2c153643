import { useOpenDigit } from '../open-digit.ts';
import { useOpenPanel } from '../open-panel.ts';
import { useSelection } from '../selection.ts';
import type { PageAddress } from './page-address.ts';
import { readAddress } from './read-address.ts';
import { writeAddress } from './write-address.ts';

/** What it takes of `window`. */
export interface AddressBar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  addEventListener(kind: 'popstate', listener: () => void): void;
  removeEventListener(kind: 'popstate', listener: () => void): void;
}

/** Marks the entries of the browser's history that opened a digit: closing it goes back. */
const OPENED_DIGIT = { opened: 'digit' } as const;

/**
 * Takes the page to its address and keeps the two together, until the returned function is called.
 * Opening a panel or a digit makes an entry in the browser's history; picking digits does not, nor
 * does turning from one open digit to the next.
 */
export function followAddress(bar: AddressBar): () => void {
  let isArriving = false;
  const arrive = () => {
    isArriving = true;
    goTo(readAddress(bar.location.hash));
    isArriving = false;
  };
  const write = (kind: 'pushState' | 'replaceState', state: unknown) => {
    if (isArriving) return;
    const { hash: before, pathname, search } = bar.location;
    const hash = writeAddress(currentAddress(), before);
    if (hash === before.replace(/^#/, '')) return;
    bar.history[kind](state, '', hash === '' ? pathname + search : `#${hash}`);
  };
  const replace = () => write('replaceState', bar.history.state);
  arrive();
  // What made no sense of a link goes from the address as well.
  replace();
  bar.addEventListener('popstate', arrive);
  const stops = [
    useSelection.subscribe(replace),
    useOpenPanel.subscribe(() => write('pushState', null)),
    useOpenDigit.subscribe(({ place }, { place: before }) => {
      if (place === before) return;
      if (before === null) write('pushState', OPENED_DIGIT);
      else if (place === null && !isArriving && isOpenedHere(bar)) bar.history.back();
      else replace();
    }),
  ];
  return () => {
    bar.removeEventListener('popstate', arrive);
    for (const stop of stops) stop();
  };
}

const isOpenedHere = ({ history }: AddressBar): boolean =>
  history.state?.opened === OPENED_DIGIT.opened;

function currentAddress(): PageAddress {
  const { panel } = useOpenPanel.getState();
  const { place } = useOpenDigit.getState();
  return { panel, selection: useSelection.getState(), place };
}

function goTo({ panel, selection, place }: PageAddress): void {
  useOpenPanel.setState({ panel });
  useSelection.setState(selection);
  // The digits it was shown among stay: Back and then Forward finds its neighbours again. Closing the
  // window itself forgets them; whoever comes back then has those of its file.
  useOpenDigit.setState({ place });
}
