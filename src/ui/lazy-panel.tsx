import { type ComponentType, lazy, Suspense, useState } from 'react';
import { text } from '../text/text.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './lazy-panel.module.css';

export type LoadPanel = () => Promise<{ readonly default: ComponentType }>;

interface LazyPanelProps {
  readonly load: LoadPanel;
}

/** A part of the page that comes after the first paint, or when it is asked for. */
export function LazyPanel({ load }: LazyPanelProps) {
  // A module that failed to load stays failed, so a second try needs a new one.
  const [Panel, setPanel] = useState(() => lazy(load));
  return (
    <ErrorBoundary onReload={() => setPanel(() => lazy(load))}>
      <Suspense fallback={<p className={styles.loading}>{text.app.loadingPanel}</p>}>
        <Panel />
      </Suspense>
    </ErrorBoundary>
  );
}
