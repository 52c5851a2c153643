import { Component, type ReactNode } from 'react';
import { text } from '../text/text.ts';
import { Button } from './button.tsx';
import styles from './error-boundary.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Prepares a second try. */
  readonly onReload?: () => void;
}

/** A bug in one panel costs that panel only: the experiment lives in the store and is kept. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  private readonly reload = () => {
    this.props.onReload?.();
    this.setState({ hasFailed: false });
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const { title, explanation, reload } = text.app.crash;
    return (
      <div className={styles.crash} role="alert">
        <p className={styles.title}>{title}</p>
        <p>{explanation}</p>
        <Button onPress={this.reload}>{reload}</Button>
      </div>
    );
  }
}
