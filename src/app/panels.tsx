import { DataProgress } from '../features/training/data-progress.tsx';
import { openPanel, PANELS, type Panel, useOpenPanel } from '../store/open-panel.ts';
import { text } from '../text/text.ts';
import { LazyPanel, type LoadPanel } from '../ui/lazy-panel.tsx';
import { TabSet } from '../ui/tab-set.tsx';

/** They come after the first paint, or when they are opened: they are most of the page's weight. */
const LOADERS: Readonly<Record<Panel, LoadPanel>> = {
  curves: async () => ({
    default: (await import('../features/curves/curves-panel.tsx')).CurvesPanel,
  }),
  evaluate: async () => ({ default: (await import('./evaluate-tab.tsx')).EvaluateTab }),
  inspect: async () => ({ default: (await import('./inspect-tab.tsx')).InspectTab }),
  data: async () => ({ default: (await import('./data-tab.tsx')).DataTab }),
};

const TABS = PANELS.map((name) => ({
  name,
  label: text.app.panelNames[name],
  content: <LazyPanel load={LOADERS[name]} />,
}));

/** What is to be seen of a run, one panel at a time: the others are not there and cost nothing. */
export function Panels() {
  const panel = useOpenPanel((state) => state.panel);
  return (
    <TabSet
      aside={<DataProgress />}
      label={text.app.panels}
      onOpen={openPanel}
      open={panel}
      tabs={TABS}
    />
  );
}
