import { beforeEach, describe, expect, it } from 'vitest';
import { useInspectedDigit } from '../../store/inspection/subject.ts';
import { openDigit, useOpenDigit } from '../../store/open-digit.ts';
import { useOpenPanel } from '../../store/open-panel.ts';
import { inspectOpenDigit } from './inspect-open-digit.ts';

const PLACE = { file: 'test', index: 12 } as const;

beforeEach(() => {
  useOpenPanel.setState(useOpenPanel.getInitialState(), true);
  useInspectedDigit.setState(useInspectedDigit.getInitialState(), true);
});

describe('inspecting the open digit', () => {
  it('makes it what Inspect looks at, opens Inspect and closes its window', () => {
    openDigit(PLACE);
    inspectOpenDigit(PLACE);
    expect(useInspectedDigit.getState().source).toEqual(PLACE);
    expect(useOpenPanel.getState().panel).toBe('inspect');
    expect(useOpenDigit.getState().place).toBeNull();
  });

  it('opens Inspect while the digit is still open: closing it may go back in the history', () => {
    openDigit(PLACE);
    const panels: string[] = [];
    const stop = useOpenDigit.subscribe(() => panels.push(useOpenPanel.getState().panel));
    inspectOpenDigit(PLACE);
    stop();
    expect(panels).toEqual(['inspect']);
  });
});
