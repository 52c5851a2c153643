import { create } from 'zustand';

/** The panels of the middle of the page, each with its tab, in their order. */
export const PANELS = ['curves', 'evaluate', 'inspect', 'data'] as const;
export type Panel = (typeof PANELS)[number];

export interface OpenPanelState {
  readonly panel: Panel;
}

export const useOpenPanel = create<OpenPanelState>()(() => ({ panel: 'curves' }));

export function openPanel(panel: Panel): void {
  useOpenPanel.setState({ panel });
}
