import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WHOLE_TEST } from '../../spec/selection.ts';
import { closeDigit, noOpenDigit, openDigit, useOpenDigit } from '../open-digit.ts';
import { openPanel, useOpenPanel } from '../open-panel.ts';
import { narrowSelection, useSelection } from '../selection.ts';
import { type AddressBar, followAddress } from './follow-address.ts';

const hashIn = (url: string | URL | null | undefined) => /#.*/.exec(String(url))?.[0] ?? '';

/** A browser's entries, as far as the page uses them. */
class FakeBar implements AddressBar {
  readonly entries: { hash: string; state: unknown }[];
  #at = 0;
  #listeners: (() => void)[] = [];

  constructor(hash = '') {
    this.entries = [{ hash, state: null }];
  }

  get location() {
    return { hash: this.entries[this.#at]?.hash ?? '', pathname: '/', search: '?engine=simd' };
  }

  get history() {
    const bar = this;
    return {
      get state() {
        return bar.entries[bar.#at]?.state ?? null;
      },
      pushState: (state: unknown, _title: string, url?: string | URL | null) => {
        bar.entries.splice(bar.#at + 1, Number.POSITIVE_INFINITY, { hash: hashIn(url), state });
        bar.#at += 1;
      },
      replaceState: (state: unknown, _title: string, url?: string | URL | null) => {
        bar.entries[bar.#at] = { hash: hashIn(url), state };
      },
      back: () => {
        bar.#at -= 1;
        for (const listener of bar.#listeners) listener();
      },
    };
  }

  addEventListener(_kind: 'popstate', listener: () => void) {
    this.#listeners.push(listener);
  }

  removeEventListener(_kind: 'popstate', listener: () => void) {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }
}

const digit = (index: number) => ({ file: 'test', index }) as const;
let stop = () => {};

function follow(bar: FakeBar): FakeBar {
  stop = followAddress(bar);
  return bar;
}

beforeEach(() => {
  useOpenPanel.setState({ panel: 'curves' });
  useSelection.setState(WHOLE_TEST);
  useOpenDigit.setState(noOpenDigit);
});
afterEach(() => stop());

describe('the page and its address', () => {
  it('begin together: a link opens its panel, digits and digit', () => {
    follow(new FakeBar('#panel=evaluate&label=4&digit=test-12'));
    expect(useOpenPanel.getState().panel).toBe('evaluate');
    expect(useSelection.getState().label).toBe(4);
    expect(useOpenDigit.getState().place).toEqual(digit(12));
  });

  it('are tidied: what makes no sense of a link goes, what others wrote stays', () => {
    const bar = follow(new FakeBar('#panel=moon&seed=7&digit=test-99999&label=4'));
    expect(bar.entries).toEqual([{ hash: '#seed=7&label=4', state: null }]);
  });

  it('make an entry for an opened panel and an opened digit, and none for picking digits', () => {
    const bar = follow(new FakeBar());
    openPanel('evaluate');
    expect(bar.entries).toHaveLength(2);
    narrowSelection({ label: 4 });
    narrowSelection({ prediction: 9 });
    expect(bar.entries).toHaveLength(2);
    expect(bar.location.hash).toBe('#panel=evaluate&label=4&answer=9');
    openDigit(digit(7));
    expect(bar.entries).toHaveLength(3);
  });

  it('go back from a digit to the digits it was picked among, and from there to the panel before', () => {
    const bar = follow(new FakeBar());
    openPanel('evaluate');
    narrowSelection({ label: 4 });
    openDigit(digit(7));
    bar.history.back();
    expect(useOpenDigit.getState().place).toBeNull();
    expect(useSelection.getState().label).toBe(4);
    bar.history.back();
    expect(useOpenPanel.getState().panel).toBe('curves');
  });

  it('turn to the next digit in the same entry, and closing it is going back', () => {
    const bar = follow(new FakeBar());
    openDigit(digit(7));
    openDigit(digit(8));
    expect(bar.entries).toHaveLength(2);
    expect(bar.location.hash).toBe('#digit=test-8');
    closeDigit();
    expect(bar.location.hash).toBe('');
    expect(useOpenDigit.getState().place).toBeNull();
  });

  it('close a digit that a link opened without leaving the page', () => {
    const bar = follow(new FakeBar('#digit=test-8'));
    closeDigit();
    expect(bar.entries).toEqual([{ hash: '', state: null }]);
  });
});
