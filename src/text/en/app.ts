export const app = {
  name: 'Inkling',
  tagline: 'A neural-network laboratory in a browser tab',
  experiment: 'Experiment',
  panels: 'Panels',
  panelNames: { curves: 'Curves', evaluate: 'Evaluate', inspect: 'Inspect', data: 'Data' },
  loadingPanel: 'Loading…',
  theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  crash: {
    title: 'This panel stopped working.',
    explanation: 'Your experiment is kept. Load the panel again to go on.',
    reload: 'Load the panel again',
  },
} as const;
