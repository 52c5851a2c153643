import { AugmentationPreview } from '../features/augmentation/augmentation-preview.tsx';
import { DigitDialog } from '../features/digit/digit-dialog.tsx';
import { DrawPanel } from '../features/draw/draw-panel.tsx';
import { NetworkPanel } from '../features/network/network-panel.tsx';
import { Readings } from '../features/training/readings.tsx';
import { RunNotes } from '../features/training/run-notes.tsx';
import { Scoreboard } from '../features/training/scoreboard.tsx';
import { TrainingPanel } from '../features/training/training-panel.tsx';
import { Transport } from '../features/training/transport.tsx';
import { Troubles } from '../features/training/troubles.tsx';
import { text } from '../text/text.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { StrictContent } from '../ui/strict-content.tsx';
import styles from './app.module.css';
import { Panels } from './panels.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

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
        <ErrorBoundary>
          <DigitDialog />
        </ErrorBoundary>
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
        <Panels />
      </div>
    </div>
  );
}
