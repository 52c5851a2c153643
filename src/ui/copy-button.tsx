import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { panelText } from '../text/panel-text.ts';
import { Button } from './button.tsx';
import styles from './copy-button.module.css';

/** So long it is said that it was copied. */
const SAID_MS = 4_000;

interface CopyButtonProps {
  readonly children: string;
  /** What is copied. */
  readonly content: string;
}

interface Outcome {
  readonly kind: 'copied' | 'refused';
  /** What was to be copied. */
  readonly content: string;
}

/** Puts a text on the clipboard and says so, for a while or until there is another text to copy. */
export function CopyButton({ children, content }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome?.kind !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    // The same sentence is read out again only where it has been away.
    setOutcome(null);
    setOutcome({ kind: (await copyText(content)) ? 'copied' : 'refused', content });
  };
  return (
    <div className={styles.row}>
      <Button icon={<Copy aria-hidden />} onPress={() => void copy()}>
        {children}
      </Button>
      <span className={styles.outcome} role="status">
        {outcome?.content === content && panelText.copy[outcome.kind]}
      </span>
    </div>
  );
}

/** @returns false where the browser refuses: it does so on pages that did not come over https. */
async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}
