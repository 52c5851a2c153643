import { beforeEach, describe, expect, it } from 'vitest';
import { WHOLE_TEST } from '../spec/selection.ts';
import {
  initialGalleryView,
  isWhole,
  narrowGallery,
  orderGallery,
  showRightAnswers,
  turnGalleryTo,
  useGalleryView,
} from './gallery-view.ts';
import { narrowSelection, select, useSelection, widenSelection } from './selection.ts';

const page = () => useGalleryView.getState().page;

beforeEach(() => {
  useSelection.setState(WHOLE_TEST, true);
  useGalleryView.setState(initialGalleryView, true);
});

describe('the gallery', () => {
  it('begins anew with every other selection', () => {
    const changes = [
      () => select({ label: 4, prediction: 9 }),
      () => narrowSelection({ outcome: 'wrong' }),
      () => narrowSelection({ confidence: { from: 0.5, to: 0.6 } }),
      () => narrowSelection({ confidence: { from: 0.5, to: 0.7 } }),
      () => narrowSelection({ change: 'newlyRight' }),
      () => widenSelection('prediction'),
      () => narrowSelection({ split: 'validation' }),
    ];
    for (const change of changes) {
      turnGalleryTo(3);
      change();
      expect(page()).toBe(0);
    }
  });

  it('stays at its page when the same digits are picked again, as the Back button does', () => {
    select({ label: 4, confidence: { from: 0.5, to: 0.6 } });
    turnGalleryTo(3);
    useSelection.setState({ ...WHOLE_TEST, label: 4, confidence: { from: 0.5, to: 0.6 } });
    expect(page()).toBe(3);
  });

  it('begins anew in another order, and with the right answers added', () => {
    turnGalleryTo(3);
    orderGallery('uncertain');
    expect(useGalleryView.getState()).toEqual({ order: 'uncertain', page: 0, showsRight: false });
    turnGalleryTo(3);
    showRightAnswers(true);
    expect(useGalleryView.getState()).toEqual({ order: 'uncertain', page: 0, showsRight: true });
  });
});

describe('what a field of the gallery picks', () => {
  it('is among the wrong answers where they were shown', () => {
    narrowGallery({ label: 4 });
    expect(useSelection.getState()).toEqual({ ...WHOLE_TEST, label: 4, outcome: 'wrong' });
    narrowGallery({ label: null });
    expect(useSelection.getState()).toEqual({ ...WHOLE_TEST, outcome: 'wrong' });
  });

  it('is among all where right ones were shown, and those stay', () => {
    narrowGallery({ outcome: null });
    expect(useSelection.getState()).toEqual(WHOLE_TEST);
    expect(useGalleryView.getState().showsRight).toBe(true);
    narrowGallery({ label: 4 });
    expect(useSelection.getState()).toEqual({ ...WHOLE_TEST, label: 4 });
    showRightAnswers(false);
    narrowGallery({ label: null });
    expect(useGalleryView.getState().showsRight).toBe(true);
  });

  it('leaves open what another view left open', () => {
    select({ label: 4, prediction: 9 });
    narrowGallery({ prediction: null });
    expect(useSelection.getState()).toEqual({ ...WHOLE_TEST, label: 4 });
  });
});

describe('a selection', () => {
  it('is whole until something narrows it', () => {
    expect(isWhole(WHOLE_TEST)).toBe(true);
    expect(isWhole({ ...WHOLE_TEST, split: 'validation' })).toBe(true);
    expect(isWhole({ ...WHOLE_TEST, label: 0 })).toBe(false);
    expect(isWhole({ ...WHOLE_TEST, confidence: { from: 0, to: 0.1 } })).toBe(false);
  });
});
