import { AugmentationPreview } from '../features/augmentation/augmentation-preview.tsx';
import { DrawPanel } from '../features/draw/draw-panel.tsx';
import { NetworkPanel } from '../features/network/network-panel.tsx';
import { DataProgress } from '../features/training/data-progress.tsx';
import { Readings } from '../features/training/readings.tsx';
import { RunNotes } from '../features/training/run-notes.tsx';
import { Scoreboard } from '../features/training/scoreboard.tsx';
import { TrainingPanel } from '../features/training/training-panel.tsx';
import { Transport } from '../features/training/transport.tsx';
import { Troubles } from '../features/training/troubles.tsx';
import { text } from '../text/text.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { LazyPanel } from '../ui/lazy-panel.tsx';
import { StrictContent } from '../ui/strict-content.tsx';
import { TabSet } from '../ui/tab-set.tsx';
import styles from './app.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

/** The charts come after the first paint: their library is most of the page's weight. */
async function loadCurves() {
  const { CurvesPanel } = await import('../features/curves/curves-panel.tsx');
  return { default: CurvesPanel };
}

export function App() {
  return (
    <StrictContent>
      <div className={styles.page}>
        <Header />
        <main className={styles.columns}>
          <Experiment />
          <Middle />
          <section aria-label={text.draw.title} className={`${styles.panel} ${styles.draw}`}>
            <ErrorBoundary>
              <DrawPanel />
            </ErrorBoundary>
          </section>
        </main>
      </div>
    </StrictContent>
  );
}

function Header() {
  return (
    <header className={styles.header}>
      <h1 className={styles.name} title={text.app.tagline}>
        {text.app.name}
      </h1>
      <ErrorBoundary>
        <Transport />
        <Readings />
      </ErrorBoundary>
      <ThemeSwitch />
    </header>
  );
}

function Experiment() {
  return (
    <section aria-label={text.app.experiment} className={`${styles.panel} ${styles.experiment}`}>
      <ErrorBoundary>
        <NetworkPanel />
        <TrainingPanel preview={<AugmentationPreview />} />
      </ErrorBoundary>
    </section>
  );
}

function Middle() {
  return (
    <div className={styles.middle}>
      <ErrorBoundary>
        <Troubles />
        <div className={styles.panel}>
          <Scoreboard />
          <RunNotes />
        </div>
      </ErrorBoundary>
      <div className={`${styles.panel} ${styles.look}`}>
        <TabSet
          aside={<DataProgress />}
          label={text.app.panels}
          tabs={[{ label: text.app.curves, content: <LazyPanel load={loadCurves} /> }]}
        />
      </div>
    </div>
  );
}
