import { Pause, Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isActive, useRun } from '../../store/run.ts';
import { pause, train } from '../../store/training.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './transport.module.css';

/** Train, Pause or Resume. It has the focus when the page opens: one key starts the first run. */
export function MainButton() {
  const status = useRun((run) => run.status);
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const shared = { kind: 'primary', className: styles.main, ref } as const;
  if (isActive(status)) {
    return (
      <Button {...shared} icon={<Pause />} onPress={pause}>
        {text.training.pause}
      </Button>
    );
  }
  return (
    <Button {...shared} icon={<Play />} onPress={train}>
      {status === 'paused' ? text.training.resume : text.training.train}
    </Button>
  );
}
