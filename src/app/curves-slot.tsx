import { lazy, Suspense, useState } from 'react';
import { text } from '../text/text.ts';
import styles from './curves-slot.module.css';
import { ErrorBoundary } from './error-boundary.tsx';

/** The charts come after the first paint: their library is most of the page's weight. */
const loadCurves = () =>
  lazy(async () => {
    const { CurvesPanel } = await import('../features/curves/curves-panel.tsx');
    return { default: CurvesPanel };
  });

export function CurvesSlot() {
  // A module that failed to load stays failed, so a second try needs a new one.
  const [Panel, setPanel] = useState(loadCurves);
  return (
    <ErrorBoundary onReload={() => setPanel(loadCurves)}>
      <Suspense fallback={<p className={styles.loading}>{text.app.loadingPanel}</p>}>
        <Panel />
      </Suspense>
    </ErrorBoundary>
  );
}
